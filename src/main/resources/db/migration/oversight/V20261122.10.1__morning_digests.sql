create schema oversight;

-- Of which day each supervisor last had the digest, or had nothing to be told: one a day, whichever node comes first.
create table oversight.morning_digest (
    employee varchar(64) primary key references organisation.employee,
    day      date        not null
);
