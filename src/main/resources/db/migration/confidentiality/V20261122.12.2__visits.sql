-- Somebody outside a case's circle looks into it for a while: an auditor for the day, others in an emergency. Why, is kept here.
create table confidentiality.visit (
    id          uuid         primary key,
    case_number varchar(40)  not null references registry.case_file,
    person      varchar(64)  not null references organisation.employee,
    purpose     varchar(30)  not null,
    words       varchar(500) not null,
    since       timestamptz  not null,
    until       timestamptz  not null,
    check (since < until)
);

create index visit_by_person on confidentiality.visit (person, until);
