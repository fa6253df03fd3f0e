-- By which road it came: by mail or from an official box.
alter table mailroom.mail add column channel varchar(20) not null default 'EMAIL';

-- The messages that were taken, by the sha-256 of what they hold or, of one that must not be read, of how it is named and listed.
create table mailroom.message (
    mark char(64) primary key,
    mail uuid     not null references mailroom.mail
);
