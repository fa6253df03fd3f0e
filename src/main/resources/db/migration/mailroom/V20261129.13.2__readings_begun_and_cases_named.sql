-- How often reading was begun and did not come to an end, and which cases a mail names, also when it is none's yet.
alter table mailroom.mail
    add column begun integer not null default 0,
    add column named_cases text[] not null default '{}';
