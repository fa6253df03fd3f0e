-- What shows that a mail comes from the address that it says.
alter table mailroom.mail add column sender_proof varchar(20);

-- How many of those that arrived lately became cases by themselves; does not grow with what people decided.
create index mail_opened_by_itself on mailroom.mail (received_at) where state = 'OPENED_CASE' and decided_by is null;
