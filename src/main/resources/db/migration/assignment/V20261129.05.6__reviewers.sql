-- Who reviews a case in a committee and so has to see it; this ends with the review.
create table assignment.reviewer (
    case_number varchar(40) not null references registry.case_file,
    employee    varchar(64) not null references organisation.employee,
    primary key (case_number, employee)
);

create index reviewer_by_employee on assignment.reviewer (employee);
