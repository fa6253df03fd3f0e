-- By which road a client was asked: by mail, by text, to the official box, or with a sheet in the envelope of the answer (PRINT). Until now by mail alone.
alter table survey.invitation add column road varchar(20);

update survey.invitation set road = 'EMAIL' where asked_at is not null;

alter table survey.invitation add constraint invitation_road check ((road is null) = (asked_at is null));
