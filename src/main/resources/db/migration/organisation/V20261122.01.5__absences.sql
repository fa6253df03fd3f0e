-- Who is not at work on which days, both included, and who stands in. What was called off stays, for whoever asks later.
create table organisation.absence (
    id         uuid        primary key,
    employee   varchar(64) not null references organisation.employee,
    kind       varchar(20) not null,
    first_day  date        not null,
    last_day   date        not null,
    deputy     varchar(64) references organisation.employee,
    called_off boolean     not null default false,
    changed_by varchar(64) not null references organisation.employee,
    changed_at timestamptz not null,
    version    integer     not null,
    check (first_day <= last_day),
    check (deputy <> employee)
);

create index absence_by_last_day on organisation.absence (last_day) where not called_off;
create index absence_by_employee on organisation.absence (employee) where not called_off;
