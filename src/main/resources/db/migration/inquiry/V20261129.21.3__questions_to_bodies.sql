-- Bodies of the address book are asked too, by a numbered letter; the reply is what somebody of the house takes down, with documents.
alter table inquiry.inquiry add column body uuid references forwarding.body;
alter table inquiry.inquiry add constraint inquiry_body_is_named check ((addressee = 'BODY') = (body is not null));
