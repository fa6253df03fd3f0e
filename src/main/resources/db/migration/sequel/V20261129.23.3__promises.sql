-- What answers promise to do, whose work it is and by when: written with the answer, made when the client has it.
create table sequel.promise (
    id          uuid          primary key,
    case_number varchar(40)   not null references registry.case_file,
    what        varchar(2000) not null,
    keeper      varchar(64)   not null references organisation.employee,
    due         date          not null,
    written_by  varchar(64)   not null references organisation.employee,
    written_at  timestamptz   not null,
    state       varchar(20)   not null,
    kept_by     varchar(64)   references organisation.employee,
    kept_at     timestamptz,
    note        varchar(2000),
    version     integer       not null,
    check ((state = 'KEPT') = (kept_at is not null)),
    check ((state = 'KEPT') = (kept_by is not null and note is not null))
);

create index promise_by_case on sequel.promise (case_number);
