-- What a form at the desk has joined to a case that was there already: sent twice, it is joined once. Hashes alone.
create table intake.desk_word (
    key_hash    bytea       primary key,
    case_number varchar(40) not null references registry.case_file,
    words_hash  bytea       not null,
    files       text[]      not null,
    taken_at    timestamptz not null
);

create index desk_word_by_time on intake.desk_word (taken_at);
