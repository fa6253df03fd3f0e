-- What somebody has written and not yet sent. Only the holder of the code can read it: neither the code nor the key is here.
create table intake.unfinished (
    code_hash bytea       primary key,
    sealed    bytea       not null,
    kept_at   timestamptz not null
);

create index unfinished_by_time on intake.unfinished (kept_at);
