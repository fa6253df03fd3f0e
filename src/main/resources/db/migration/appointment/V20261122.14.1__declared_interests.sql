create schema appointment;

-- What employees have declared an interest in (VAĮ 24): personal data of theirs, deleted when it is withdrawn.
create table appointment.declared_interest (
    id         uuid         primary key,
    employee   varchar(64)  not null references organisation.employee,
    kind       varchar(20)  not null,
    what       varchar(300) not null,
    since      date         not null,
    entered_by varchar(64)  not null references organisation.employee,
    entered_at timestamptz  not null,
    unique (employee, kind, what)
);
