create schema security;

create table security.credential (
    employee_id   varchar(64)  primary key references organisation.employee (id),
    password_hash varchar(200) not null,
    changed_at    timestamptz  not null
);

comment on table security.credential is 'How an employee proves who they are; only a salted hash is kept.';
