-- A clock stands still while the client is awaited, or while the examination is suspended (VAĮ 25): each at most once at a time, both
-- perhaps at once.
alter table deadlines.pause add column cause varchar(20) not null default 'CLIENT';
alter table deadlines.pause alter column cause drop default;

drop index deadlines.pause_open_once;
create unique index pause_open_once on deadlines.pause (case_number, cause) where is_open;
