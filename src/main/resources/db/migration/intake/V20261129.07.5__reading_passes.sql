-- One-time codes that clients asked for, to read what is personal in their case. Neither a code nor a pass is here: the hash of a code is made
-- with its pass, so that whoever reads the table cannot try its digits one after another.
create table intake.reading_pass (
    pass_hash   bytea       primary key,
    case_number varchar(40) not null,
    code_hash   bytea,
    tries_left  int         not null,
    asked_at    timestamptz not null,
    proved_at   timestamptz
);

create index reading_pass_by_case on intake.reading_pass (case_number, asked_at);
create index reading_pass_by_time on intake.reading_pass (asked_at);

-- What clients added to their cases of themselves: the same sent twice is taken once.
create table intake.client_word (
    key_hash    bytea       primary key,
    case_number varchar(40) not null,
    taken_at    timestamptz not null
);

create index client_word_by_case on intake.client_word (case_number, taken_at);
create index client_word_by_time on intake.client_word (taken_at);
