-- Up to which version of the calendar what belongs to no open case has followed: reports of offences, promises, corrections, escalations of
-- closed cases. Without a moment nobody has looked at them all since that version came.
create table process.calendar_beyond_cases (
    single      boolean primary key default true check (single),
    version     bigint  not null,
    again_until timestamptz
);

insert into process.calendar_beyond_cases (version) select version from deadlines.calendar_version;
