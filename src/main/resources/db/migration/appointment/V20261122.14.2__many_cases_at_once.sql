-- Many cases of one handler passed on with one click, and how far that has come: case by case, so that it survives a restart.
create table appointment.bulk_reassignment (
    id         uuid          primary key,
    former     varchar(64)   not null references organisation.employee,
    reason     varchar(2000) not null,
    ordered_by varchar(64)   not null references organisation.employee,
    ordered_at timestamptz   not null
);

create table appointment.bulk_line (
    bulk          uuid        not null references appointment.bulk_reassignment,
    case_number   varchar(40) not null references registry.case_file,
    successor     varchar(64) not null references organisation.employee,
    state         varchar(20) not null,
    fault         varchar(1000),
    journal_lines integer,
    primary key (bulk, case_number)
);

create index bulk_line_to_do on appointment.bulk_line (bulk, case_number) where state in ('WAITING', 'TO_UNDO');
