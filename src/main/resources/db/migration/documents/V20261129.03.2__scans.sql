-- Of each content from outside, whether it was found to be clean; without a row nobody was asked to look.
create table documents.scan (
    sha256     char(64)     primary key,
    state      varchar(20)  not null check (state in ('WAITING', 'CLEAN', 'INFECTED')),
    -- what the scanner calls it
    found      varchar(200),
    -- why it could not be looked at
    trouble    varchar(40),
    since      timestamptz  not null,
    next_try   timestamptz  not null,
    scanned_at timestamptz
);

create index scan_due on documents.scan (next_try) where state = 'WAITING';
create index scan_found on documents.scan (scanned_at) where state = 'INFECTED';
