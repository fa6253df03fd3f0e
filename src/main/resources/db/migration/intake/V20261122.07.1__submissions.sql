create schema intake;

-- One row for each submission that came with an idempotency key: the same key gives the same receipt.
create table intake.submission (
    key_hash     bytea       primary key,
    content_hash bytea       not null,
    case_number  varchar(40) references registry.case_file,
    sealed_code  bytea,
    filed_at     timestamptz not null
);

create index submission_by_time on intake.submission (filed_at);
