create schema assignment;

-- Who may have nothing to do with a case (VAĮ 23(2), 24).
create table assignment.bar (
    case_number varchar(40) not null references registry.case_file,
    employee    varchar(64) not null references organisation.employee,
    ground      varchar(30) not null,
    reason      text        not null,
    since       timestamptz not null,
    primary key (case_number, employee)
);

create index bar_by_employee on assignment.bar (employee);

create table assignment.complained_about (
    case_number varchar(40) not null references registry.case_file,
    employee    varchar(64) not null references organisation.employee,
    primary key (case_number, employee)
);
