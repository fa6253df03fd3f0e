-- What is to be done where clients are not content: by whom, by which day, and what was done.
create table survey.improvement (
    id         uuid          primary key,
    what       varchar(1000) not null,
    owner      varchar(64)   not null references organisation.employee,
    due        date          not null,
    written_by varchar(64)   not null references organisation.employee,
    written_at timestamptz   not null,
    note       varchar(1000),
    done_by    varchar(64)   references organisation.employee,
    done_at    timestamptz,
    version    integer       not null,
    check ((done_at is null) = (done_by is null) and (done_at is null) = (note is null))
);

create index improvement_open on survey.improvement (due) where done_at is null;
create index improvement_done on survey.improvement (done_at) where done_at is not null;
