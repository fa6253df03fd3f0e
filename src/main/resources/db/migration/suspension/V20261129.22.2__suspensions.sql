create schema suspension;

-- When the examination of a case stands still (VAĮ 25): asked for, decided by somebody else, looked at again by a day that is always set. What
-- people typed stands here and nowhere in the engine; the days that do not count stand with the deadlines.
create table suspension.suspension (
    id            uuid          primary key,
    case_number   varchar(40)   not null references registry.case_file,
    reason        varchar(30)   not null,
    explanation   varchar(2000) not null,
    review_on     date          not null,
    asked_by      varchar(64)   not null references organisation.employee,
    asked_at      timestamptz   not null,
    state         varchar(20)   not null,
    decider       varchar(64)   references organisation.employee,
    decided_for   varchar(64)   references organisation.employee,
    decided_at    timestamptz,
    refusal       varchar(2000),
    status_before varchar(30),
    ended_at      timestamptz,
    steps         integer       not null,
    told          integer       not null,
    version       integer       not null,
    check (decider <> asked_by),
    check ((state in ('SUSPENDED', 'RESUMED', 'REFUSED')) = (decided_at is not null)),
    check ((state = 'REFUSED') = (refusal is not null)),
    check ((state = 'RESUMED') = (ended_at is not null)),
    check (told <= steps)
);

create unique index suspension_once on suspension.suspension (case_number) where state in ('OPEN', 'SUSPENDED');
create index suspension_by_case on suspension.suspension (case_number);
