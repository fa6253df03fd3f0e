-- What became of appeals against what the house decided (VAĮ 14), as it was written down.
create table sequel.appeal (
    id          bigint generated always as identity primary key,
    case_number varchar(40)   not null references registry.case_file,
    body        varchar(40)   not null,
    decided_on  date          not null,
    outcome     varchar(40)   not null,
    note        varchar(2000) not null,
    recorded_by varchar(64)   not null references organisation.employee,
    recorded_at timestamptz   not null
);

create index appeal_by_case on sequel.appeal (case_number);
