-- Whether a complaint is examined at all (VAĮ 11, 12). What people typed stands here and nowhere in the engine.
create schema admission;

-- What the registrar proposed when the complaint was classified; nothing where nobody doubted.
create table admission.doubt (
    case_number varchar(40)   primary key references registry.case_file,
    proposed    varchar(20)   not null,
    note        varchar(2000) not null,
    noted_by    varchar(64)   not null references organisation.employee,
    noted_at    timestamptz   not null
);

-- Proposals to leave a complaint unexamined: each decided once, by somebody else, and sent to the client once.
create table admission.refusal (
    id              bigint        generated always as identity primary key,
    case_number     varchar(40)   not null references registry.case_file,
    ground          varchar(20)   not null,
    reasons         varchar(2000) not null,
    learned_on      date,
    last_day        date,
    state           varchar(20)   not null,
    proposed_by     varchar(64)   not null references organisation.employee,
    proposed_at     timestamptz   not null,
    approver        varchar(64)   references organisation.employee,
    approved_for    varchar(64)   references organisation.employee,
    decided_at      timestamptz,
    comments        varchar(2000),
    outgoing_number varchar(40)   unique,
    version         integer       not null,
    check (approver <> proposed_by),
    check ((ground = 'TOO_OLD') = (last_day is not null)),
    check (state not in ('APPROVED', 'ISSUED') or approver is not null),
    check ((state = 'ISSUED') = (outgoing_number is not null))
);

create index refusal_by_case on admission.refusal (case_number, id);
create unique index refusal_pending_once on admission.refusal (case_number) where state in ('PROPOSED', 'APPROVED');
