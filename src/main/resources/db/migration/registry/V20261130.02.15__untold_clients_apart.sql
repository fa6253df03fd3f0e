-- Since when a client was not told where their case stands. On the row of the case the index of that moment made every change of status write all
-- indexes of the row anew; here the few who wait are a small table of their own.
create table registry.untold (
    case_number varchar(40) primary key references registry.case_file deferrable initially deferred,
    since       timestamptz not null
);

create index untold_in_order on registry.untold (since);

insert into registry.untold (case_number, since)
select number, untold_since from registry.case_file where untold_since is not null and untold_before is not null;

drop index registry.case_file_untold;
alter table registry.case_file drop column untold_since;
