-- The client is asked too, by a numbered letter, one question at a time. What they reply may be files alone.
alter table inquiry.inquiry add column outgoing_number varchar(40);

alter table inquiry.inquiry drop constraint inquiry_check2;
alter table inquiry.inquiry add constraint inquiry_unit_says_something
    check (addressee <> 'UNIT' or state not in ('ANSWERED', 'DECLINED') or reply is not null);

create unique index inquiry_of_client_open_once on inquiry.inquiry (case_number) where state = 'OPEN' and addressee = 'CLIENT';
