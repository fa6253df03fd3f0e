create schema notices;

-- What the house says to everybody. Whoever changes one of them holds its row, so that changes come one after another.
create table notices.notice (
    kind varchar(20) primary key
);

insert into notices.notice (kind) values ('PRIVACY'), ('POLICY'), ('ACCESSIBILITY');

-- Each version as clients could read it, with all its languages; never changed, never removed. One that nobody published came with the product. A version
-- that was to come in force later can be called off before anybody read it; its number stays taken.
create table notices.version (
    kind          varchar(20)  not null references notices.notice,
    number        integer      not null check (number > 0),
    since         timestamptz  not null,
    published_at  timestamptz  not null,
    published_by  varchar(64)  references organisation.employee,
    change        varchar(500) not null,
    called_off_at timestamptz,
    called_off_by varchar(64)  references organisation.employee,
    primary key (kind, number),
    check (since >= published_at),
    check ((called_off_at is null) = (called_off_by is null)),
    check (called_off_at < since)
);

create table notices.text (
    kind     varchar(20) not null,
    number   integer     not null,
    language varchar(2)  not null,
    content  text        not null check (content <> ''),
    primary key (kind, number, language),
    foreign key (kind, number) references notices.version
);

-- What an administrator is still writing; empty where the language is to be left out. Each change takes a number that no other ever had.
create sequence notices.draft_mark;

create table notices.draft (
    kind       varchar(20) not null references notices.notice,
    language   varchar(2)  not null,
    content    text        not null,
    mark       bigint      not null,
    changed_by varchar(64) not null references organisation.employee,
    changed_at timestamptz not null,
    primary key (kind, language)
);
