create schema forwarding;

-- The address book: bodies that may be competent where the house is not. A name and roads of an office, nobody's personal data.
create table forwarding.body (
    id      uuid         primary key,
    name    varchar(200) not null,
    email   varchar(254) not null,
    address varchar(300) not null,
    active  boolean      not null,
    version integer      not null,
    check (email <> '' or address <> '')
);

create unique index body_by_name on forwarding.body (lower(name));

-- What was forwarded where (VAĮ 11(4)): the whole complaint or the part that is told, each decided once and sent once. The body stands as
-- it was written to, whatever becomes of it in the address book. What people typed stands here and nowhere in the engine.
create table forwarding.forwarding (
    id            bigint        generated always as identity primary key,
    case_number   varchar(40)   not null references registry.case_file,
    body          uuid          not null references forwarding.body,
    body_name     varchar(200)  not null,
    part          varchar(2000),
    reasons       varchar(2000) not null,
    state         varchar(20)   not null,
    decided_by    varchar(64)   not null references organisation.employee,
    decided_for   varchar(64)   references organisation.employee,
    decided_at    timestamptz   not null,
    letter_number varchar(40)   unique,
    notice_number varchar(40)   unique,
    version       integer       not null,
    check (part <> ''),
    check ((state = 'ISSUED') = (letter_number is not null)),
    check ((letter_number is null) = (notice_number is null))
);

create index forwarding_by_case on forwarding.forwarding (case_number, id);
create unique index forwarding_decided_once on forwarding.forwarding (case_number) where state = 'DECIDED';
