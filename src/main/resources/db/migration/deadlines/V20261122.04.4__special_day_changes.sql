-- Who declared a special day or took it back, and when; only added to.
create table deadlines.special_day_change (
    id         bigint primary key generated always as identity,
    at         timestamptz  not null,
    day        date         not null,
    kind       text         not null check (kind in ('DAY_OFF', 'WORKING_DAY')),
    name       text         not null,
    withdrawn  boolean      not null,
    changed_by varchar(64)
);

create index special_day_change_by_day on deadlines.special_day_change (day);

create trigger special_day_changes_are_only_added_to
    before update or delete or truncate on deadlines.special_day_change
    for each statement execute function deadlines.refuse_change();
