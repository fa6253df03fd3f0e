-- The proof of each night that for every open task somebody would be told next. One node makes it: whoever began it and
-- has not come to its end within a quarter of an hour is taken for gone.
create table process.escalation_proof (
    night    date        primary key,
    begun_at timestamptz not null,
    done_at  timestamptz,
    tasks    integer     not null default 0
);

create table process.escalation_proof_finding (
    night       date         not null references process.escalation_proof on delete cascade,
    task        varchar(64)  not null,
    case_number varchar(40)  not null references registry.case_file on delete cascade,
    step        varchar(255) not null,
    reason      varchar(20)  not null,
    primary key (night, task)
);
