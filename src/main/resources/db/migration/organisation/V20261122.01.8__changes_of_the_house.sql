-- Who changed what of whom, and when; of names and addresses only that they changed. Lines are only added.
create sequence organisation.house_change_seq increment by 50;

create table organisation.house_change (
    id         bigint      primary key,
    employee   varchar(64) references organisation.employee,
    unit       varchar(40) references organisation.unit,
    at         timestamptz not null,
    kind       varchar(40) not null,
    changed_by varchar(64) references organisation.employee,
    fields     jsonb       not null,
    check (num_nonnulls(employee, unit) = 1)
);

create index house_change_by_employee on organisation.house_change (employee, id);
create index house_change_by_unit on organisation.house_change (unit, id);

create function organisation.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the record of the house is only added to';
end $$;

create trigger house_changes_are_only_added_to
    before update or delete or truncate on organisation.house_change
    for each statement execute function organisation.refuse_change();
