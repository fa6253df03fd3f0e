create schema confidentiality;

-- Who of the staff read which case on which day in Vilnius: the first time of the day, once.
create table confidentiality.reading (
    case_number varchar(40) not null references registry.case_file,
    day         date        not null,
    person      varchar(64) not null references organisation.employee,
    first_at    timestamptz not null,
    purpose     varchar(30),
    primary key (case_number, day, person)
);
