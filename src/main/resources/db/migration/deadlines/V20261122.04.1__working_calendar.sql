create schema deadlines;

-- Holidays are data: a change of the law is a new row with its validity, never a new version of the program.
create table deadlines.holiday_rule (
    id           integer primary key generated always as identity,
    name         text not null,
    kind         text not null check (kind in ('FIXED', 'AFTER_EASTER', 'NTH_WEEKDAY')),
    month        smallint check (month between 1 and 12),
    day          smallint check (day between 1 and 31),
    after_easter smallint check (after_easter between -100 and 100),
    nth          smallint check (nth between -1 and 5 and nth <> 0),
    weekday      smallint check (weekday between 1 and 7),
    valid_from   date,
    valid_to     date,
    source       text not null,
    check (valid_from <= valid_to),
    check (case kind
        when 'FIXED' then num_nonnulls(month, day) = 2 and num_nonnulls(after_easter, nth, weekday) = 0
        when 'AFTER_EASTER' then after_easter is not null and num_nonnulls(month, day, nth, weekday) = 0
        else num_nonnulls(month, nth, weekday) = 3 and num_nonnulls(day, after_easter) = 0 end)
);

comment on column deadlines.holiday_rule.weekday is '1 is Monday, 7 is Sunday';
comment on column deadlines.holiday_rule.nth is 'which one in the month; -1 is the last';

-- The administrator's extra days off and days made working.
create table deadlines.special_day (
    day  date primary key,
    kind text not null check (kind in ('DAY_OFF', 'WORKING_DAY')),
    name text not null check (length(name) between 1 and 200)
);

insert into deadlines.holiday_rule (name, kind, month, day, after_easter, nth, weekday, valid_from, source)
values ('Naujieji metai', 'FIXED', 1, 1, null, null, null, null, 'DK 123 str.'),
       ('Lietuvos valstybės atkūrimo diena', 'FIXED', 2, 16, null, null, null, null, 'DK 123 str.'),
       ('Lietuvos nepriklausomybės atkūrimo diena', 'FIXED', 3, 11, null, null, null, null, 'DK 123 str.'),
       ('Velykos', 'AFTER_EASTER', null, null, 0, null, null, null, 'DK 123 str.'),
       ('Antroji Velykų diena', 'AFTER_EASTER', null, null, 1, null, null, null, 'DK 123 str.'),
       ('Tarptautinė darbo diena', 'FIXED', 5, 1, null, null, null, null, 'DK 123 str.'),
       ('Motinos diena', 'NTH_WEEKDAY', 5, null, null, 1, 7, null, 'DK 123 str.'),
       ('Tėvo diena', 'NTH_WEEKDAY', 6, null, null, 1, 7, null, 'DK 123 str.'),
       ('Rasos ir Joninių diena', 'FIXED', 6, 24, null, null, null, null, 'DK 123 str.'),
       ('Valstybės (Lietuvos karaliaus Mindaugo karūnavimo) ir Tautiškos giesmės diena', 'FIXED', 7, 6, null, null, null, null, 'DK 123 str.'),
       ('Žolinė (Švč. Mergelės Marijos ėmimo į dangų diena)', 'FIXED', 8, 15, null, null, null, null, 'DK 123 str.'),
       ('Visų Šventųjų diena', 'FIXED', 11, 1, null, null, null, null, 'DK 123 str.'),
       ('Mirusiųjų atminimo diena (Vėlinės)', 'FIXED', 11, 2, null, null, null, date '2020-01-01', 'DK 123 str.'),
       ('Kūčios', 'FIXED', 12, 24, null, null, null, null, 'DK 123 str.'),
       ('Kalėdos', 'FIXED', 12, 25, null, null, null, null, 'DK 123 str.'),
       ('Antroji Kalėdų diena', 'FIXED', 12, 26, null, null, null, null, 'DK 123 str.');
