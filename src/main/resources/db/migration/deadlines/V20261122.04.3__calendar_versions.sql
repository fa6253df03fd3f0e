-- Every change of the calendar, by whomever, raises its version by one; whoever changes it waits for the one before.
create table deadlines.calendar_version (
    single  boolean primary key default true check (single),
    version bigint  not null
);

insert into deadlines.calendar_version (version) values (1);

-- Which day a version told otherwise; without a day, a rule that touches every year.
create table deadlines.calendar_change (
    version bigint primary key,
    day     date
);

create function deadlines.calendar_changes() returns trigger language plpgsql as $$
declare
    raised  bigint;
    touched date;
begin
    if tg_table_name = 'special_day' then
        touched := case when tg_op = 'DELETE' then old.day else new.day end;
    end if;
    update deadlines.calendar_version set version = version + 1 returning version into raised;
    insert into deadlines.calendar_change (version, day) values (raised, touched);
    return null;
end $$;

create trigger special_day_changes
    after insert or update or delete on deadlines.special_day
    for each row execute function deadlines.calendar_changes();

create trigger holiday_rule_changes
    after insert or update or delete on deadlines.holiday_rule
    for each row execute function deadlines.calendar_changes();

-- The open cases, and by which version of the calendar the days of each were counted: those behind follow.
create table deadlines.counted_case (
    case_number  varchar(40) primary key references registry.case_file,
    version      bigint      not null,
    counted_from date        not null,
    due          date        not null,
    tries        integer     not null default 0,
    retry_at     timestamptz
);

create index counted_case_by_version on deadlines.counted_case (version);

insert into deadlines.counted_case (case_number, version, counted_from, due)
select number, 0, effective_receipt, answer_due
  from registry.case_file
 where closed_at is null and answer_due is not null;

insert into deadlines.calendar_change (version) values (1);
