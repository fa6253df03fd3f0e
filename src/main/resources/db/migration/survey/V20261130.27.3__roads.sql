-- By which road a client was asked: by mail, by text, to the official box, or with a sheet in the envelope of the answer (PRINT). Until now by mail alone.
alter table survey.invitation add column road varchar(20);

update survey.invitation set road = 'EMAIL' where asked_at is not null;

-- A node of the version before, which runs beside this one during an upgrade, asks by mail and names no road.
alter table survey.invitation add constraint invitation_road check (asked_at is not null or road is null);
