-- Where a case stands elsewhere and its client was not told yet: since when, and what they read before; and how they want to be told.
alter table registry.case_file
    add column news_by       varchar(20),
    add column untold_before varchar(30),
    add column untold_since  timestamptz;

-- Those who wait are few, however many cases there are.
create index case_file_untold on registry.case_file (untold_since) where untold_since is not null;
