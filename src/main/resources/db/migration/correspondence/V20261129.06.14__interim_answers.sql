-- What the client was written when the answer comes later (VAĮ 10(4)): as it was issued, once a case, never changed.
create table correspondence.interim_answer (
    case_number     varchar(40)   primary key references registry.case_file deferrable initially deferred,
    reason          varchar(200)  not null,
    explanation     varchar(2000) not null,
    term_ends       date          not null,
    new_due         date          not null,
    decider         varchar(64)   not null,
    decided_for     varchar(64),
    decided_at      timestamptz   not null,
    contact         varchar(64),
    outgoing_number varchar(40)   not null unique,
    issued_at       timestamptz   not null,
    check (new_due > term_ends)
);
