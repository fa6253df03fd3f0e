-- Clerical errors of issued answers put right (VAĮ 15). The answer stays as it was; what it reads now is its text with these.
create table sequel.correction (
    id              uuid           primary key,
    case_number     varchar(40)    not null references registry.case_file,
    what            varchar(2000)  not null,
    findings        varchar(20000) not null,
    reasons         varchar(20000) not null,
    written_by      varchar(64)    not null references organisation.employee,
    written_at      timestamptz    not null,
    state           varchar(20)    not null,
    decider         varchar(64)    references organisation.employee,
    decided_for     varchar(64)    references organisation.employee,
    decided_at      timestamptz,
    comments        varchar(2000),
    outgoing_number varchar(40),
    version         integer        not null,
    check (decider <> written_by),
    check ((state = 'PROPOSED') = (decided_at is null)),
    check ((state = 'RETURNED') = (comments is not null)),
    check ((state = 'ISSUED') = (outgoing_number is not null))
);

create unique index correction_under_way_once on sequel.correction (case_number) where state in ('PROPOSED', 'APPROVED');
create index correction_by_case on sequel.correction (case_number);
