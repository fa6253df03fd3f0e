-- Of which appointments people know that they fall on a day on which nobody works. Kept as long as that is so: whatever is moved, or whose day is
-- worked again, is forgotten, and told anew if it comes to it anew.
create table deadlines.appointment_on_day_off (
    kind        varchar(20) not null,
    case_number varchar(40) not null references registry.case_file,
    starts_at   timestamptz not null,
    told_at     timestamptz not null,
    primary key (kind, case_number, starts_at)
);
