create schema proceedings;

-- That a court or another body has begun on the question of a complaint: written down by whoever hears of it, and where the complaint is examined
-- already, decided once by somebody else. What people typed stands here and nowhere in the engine.
create table proceedings.proceeding (
    id          uuid          primary key,
    case_number varchar(40)   not null references registry.case_file,
    body        varchar(20)   not null,
    body_name   varchar(200)  not null,
    body_case   varchar(60)   not null,
    begun_on    date          not null,
    learned     varchar(2000) not null,
    document    uuid          references documents.document,
    recorded_by varchar(64)   not null references organisation.employee,
    recorded_at timestamptz   not null,
    state       varchar(20)   not null,
    decider     varchar(64)   references organisation.employee,
    decided_for varchar(64)   references organisation.employee,
    settled_at  timestamptz,
    reasons     varchar(2000),
    version     integer       not null,
    check ((state in ('NOTED', 'OPEN')) = (settled_at is null)),
    check ((state in ('STOPPED', 'SUSPENDED', 'CONTINUED')) = (reasons is not null)),
    check (state not in ('STOPPED', 'SUSPENDED', 'CONTINUED') or (decider is not null and decider <> recorded_by))
);

create unique index proceeding_open_once on proceedings.proceeding (case_number) where state = 'OPEN';
create index proceeding_by_case on proceedings.proceeding (case_number);
