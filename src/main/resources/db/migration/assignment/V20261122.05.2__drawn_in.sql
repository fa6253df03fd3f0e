-- Who was drawn into an open case by an escalation, wherever they stand in the office.
create table assignment.drawn_in (
    case_number varchar(40) not null references registry.case_file,
    employee    varchar(64) not null references organisation.employee,
    primary key (case_number, employee)
);

create index drawn_in_by_employee on assignment.drawn_in (employee);
