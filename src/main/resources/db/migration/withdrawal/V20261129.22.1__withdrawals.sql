create schema withdrawal;

-- Whether a client's complaint is taken back: asked for by the client, decided once by whoever stands above the handler. What people
-- typed stands here and nowhere in the engine.
create table withdrawal.withdrawal (
    id              uuid          primary key,
    case_number     varchar(40)   not null references registry.case_file,
    way             varchar(20)   not null,
    words           varchar(2000) not null,
    taken_by        varchar(64)   references organisation.employee,
    asked_at        timestamptz   not null,
    state           varchar(20)   not null,
    decider         varchar(64)   references organisation.employee,
    decided_for     varchar(64)   references organisation.employee,
    settled_at      timestamptz,
    reasons         varchar(2000),
    outgoing_number varchar(40)   unique,
    version         integer       not null,
    check ((way = 'PORTAL') = (taken_by is null)),
    check ((state = 'OPEN') = (settled_at is null)),
    check (state in ('OPEN', 'LAPSED') or decider is not null),
    check ((state = 'CONTINUED') = (reasons is not null)),
    check (outgoing_number is null or state in ('CONFIRMED', 'CONTINUED'))
);

create unique index withdrawal_open_once on withdrawal.withdrawal (case_number) where state = 'OPEN';
create unique index withdrawal_confirmed_once on withdrawal.withdrawal (case_number) where state = 'CONFIRMED';
create index withdrawal_by_case on withdrawal.withdrawal (case_number);
