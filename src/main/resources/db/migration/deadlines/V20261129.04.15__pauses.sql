-- When the term of a case did not run because the client's answer was awaited: the working days after the first day up to the last.
create table deadlines.pause (
    id          bigint      generated always as identity primary key,
    case_number varchar(40) not null references registry.case_file,
    began       date        not null,
    ends        date        not null,
    is_open     boolean     not null,
    check (ends >= began)
);

create index pause_by_case on deadlines.pause (case_number);
create unique index pause_open_once on deadlines.pause (case_number) where is_open;
