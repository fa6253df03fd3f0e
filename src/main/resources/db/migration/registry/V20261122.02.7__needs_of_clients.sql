-- What a client told of the help they need, by their consent; and that a representative's proof is still to come.
alter table registry.case_file
    add column interpreter    varchar(100),
    add column assistance     varchar(1000),
    add column proof_awaited  boolean not null default false;
