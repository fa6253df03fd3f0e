-- That a client was not served (policy 31). Written once; the client's complaint, if there is one, is a matter of its own.
create table conduct.service_refusal (
    id          uuid          primary key,
    ground      varchar(20)   not null,
    happened_at timestamptz   not null,
    facts       varchar(4000) not null,
    witness     varchar(300),
    case_number varchar(40)   references registry.case_file,
    entered_by  varchar(64)   not null references organisation.employee,
    entered_at  timestamptz   not null,
    check (happened_at <= entered_at)
);

create index service_refusal_by_person on conduct.service_refusal (entered_by, happened_at desc);
