create schema extension;

-- Whether the answer of a case is put off (VAĮ 10(4)): asked for, then decided once by somebody else. What people typed stands here and
-- nowhere in the engine; the days that were granted stand in the deadline ledger.
create table extension.extension (
    id          uuid          primary key,
    case_number varchar(40)   not null references registry.case_file,
    reason      varchar(30)   not null,
    explanation varchar(2000) not null,
    term_ends   date          not null,
    new_due     date          not null,
    asked_by    varchar(64)   not null references organisation.employee,
    asked_at    timestamptz   not null,
    state       varchar(20)   not null,
    decider     varchar(64)   references organisation.employee,
    decided_for varchar(64)   references organisation.employee,
    settled_at  timestamptz,
    refusal     varchar(2000),
    version     integer       not null,
    check (new_due > term_ends),
    check (decider <> asked_by),
    check ((state = 'OPEN') = (settled_at is null)),
    check (state in ('OPEN', 'LAPSED') or decider is not null),
    check ((state = 'REFUSED') = (refusal is not null))
);

create unique index extension_open_once on extension.extension (case_number) where state = 'OPEN';
create unique index extension_granted_once on extension.extension (case_number) where state = 'GRANTED';
create index extension_by_case on extension.extension (case_number);
