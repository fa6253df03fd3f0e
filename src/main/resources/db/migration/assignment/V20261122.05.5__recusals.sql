-- Whether somebody may go on with a case (VAĮ 24): asked once, decided once. While one is open its person sees nothing of the
-- case, as if barred. What people typed stands here and nowhere in the engine.
create table assignment.recusal (
    id          uuid          primary key,
    case_number varchar(40)   not null references registry.case_file,
    person      varchar(64)   not null references organisation.employee,
    ground      varchar(30)   not null,
    reason      varchar(2000) not null,
    origin      varchar(20)   not null,
    raised_by   varchar(64)   references organisation.employee,
    raised_at   timestamptz   not null,
    state       varchar(20)   not null,
    decider     varchar(64)   references organisation.employee,
    decided_at  timestamptz,
    reasons     varchar(2000),
    reported_at timestamptz,
    version     integer       not null,
    check (decider <> person),
    check ((state = 'OPEN') = (decided_at is null)),
    check (state = 'OPEN' or decider is not null),
    check ((state = 'REFUSED') = (reasons is not null)),
    check (reported_at is null or state = 'REFUSED')
);

create unique index recusal_open_once on assignment.recusal (case_number, person) where state = 'OPEN';
create index recusal_open_by_person on assignment.recusal (person) where state = 'OPEN';
create index recusal_by_case on assignment.recusal (case_number);
create index recusal_by_decider on assignment.recusal (decider) where state <> 'UPHELD' and reported_at is null;
