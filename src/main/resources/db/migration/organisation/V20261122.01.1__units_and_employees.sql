create schema organisation;

create table organisation.unit (
    code    varchar(40)  primary key check (code ~ '^[a-z0-9-]+$'),
    name    varchar(200) not null,
    parent  varchar(40)  references organisation.unit,
    head    varchar(64),
    version integer      not null
);

create table organisation.employee (
    id         varchar(64)  primary key check (id ~ '^[a-zA-Z0-9_.@-]+$'),
    full_name  varchar(200) not null,
    position   varchar(200) not null,
    email      varchar(254) not null,
    phone      varchar(40),
    unit       varchar(40)  not null references organisation.unit,
    supervisor varchar(64)  references organisation.employee,
    active     boolean      not null,
    version    integer      not null,
    check (supervisor <> id)
);

alter table organisation.unit
    add constraint unit_head_is_an_employee foreign key (head) references organisation.employee deferrable initially deferred;

create table organisation.employee_role (
    employee varchar(64) not null references organisation.employee,
    role     varchar(40) not null,
    primary key (employee, role)
);
