create schema conduct;

-- Signs of an offence (policy 32) and undue influence (VAĮ 17) that employees report. A sub-file of its own: nothing of it stands in
-- a case, in the engine or in the search. The number is drawn by lot, so that it tells nobody how many there are.
create table conduct.offence_report (
    number       varchar(20)   primary key,
    kind         varchar(20)   not null,
    case_number  varchar(40)   references registry.case_file,
    facts        varchar(4000) not null,
    reporter     varchar(64)   not null references organisation.employee,
    filed_at     timestamptz   not null,
    level        integer       not null check (level >= 1),
    waits_for    varchar(64)   references organisation.employee,
    state        varchar(20)   not null,
    decider      varchar(64)   references organisation.employee,
    decided_at   timestamptz,
    authority    varchar(300),
    told_on      date,
    registration varchar(100),
    reasons      varchar(4000),
    version      integer       not null,
    check ((state = 'OPEN') = (decided_at is null)),
    check ((state = 'OPEN') = (decider is null)),
    check (state = 'OPEN' or waits_for is null),
    check ((state = 'TOLD_AUTHORITY') = (authority is not null and told_on is not null and registration is not null)),
    check ((state = 'DECLINED') = (reasons is not null))
);

create index offence_report_by_reporter on conduct.offence_report (reporter);

create table conduct.person_concerned (
    report varchar(20) not null references conduct.offence_report,
    person varchar(64) not null references organisation.employee,
    primary key (report, person)
);

create index person_concerned_by_person on conduct.person_concerned (person);

-- Before whom a report was put: they see it, also when it has come to others since.
create table conduct.person_asked (
    report varchar(20) not null references conduct.offence_report,
    person varchar(64) not null references organisation.employee,
    primary key (report, person)
);

create index person_asked_by_person on conduct.person_asked (person);

create table conduct.offence_line (
    id      bigint      generated always as identity primary key,
    report  varchar(20) not null references conduct.offence_report,
    at      timestamptz not null,
    kind    varchar(20) not null,
    person  varchar(64),
    read_on date,
    check ((kind = 'READ') = (read_on is not null)),
    unique (report, person, read_on)
);

create function conduct.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the journal of reports is only added to';
end $$;

create trigger journal_is_only_added_to
    before update or delete or truncate on conduct.offence_line
    for each statement execute function conduct.refuse_change();
