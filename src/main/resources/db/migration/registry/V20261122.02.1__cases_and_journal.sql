create schema registry;

-- The last number given in each series and year. The row lock makes the series gap-free.
create table registry.register_series (
    series varchar(40) not null,
    year   integer     not null,
    last   integer     not null,
    primary key (series, year)
);

create table registry.case_file (
    number             varchar(40)   primary key,
    channel            varchar(20)   not null,
    kind               varchar(30)   not null,
    category           varchar(60),
    unit               varchar(40)   references organisation.unit,
    priority           varchar(20)   not null,
    restricted         boolean       not null,
    client_kind        varchar(20)   not null,
    client_name        varchar(200)  not null,
    client_email       varchar(254),
    client_phone       varchar(40),
    client_address     varchar(300),
    representative     varchar(200),
    authority          varchar(300),
    language           varchar(2)    not null,
    subject            varchar(200)  not null,
    text               text          not null,
    reply_by           varchar(20)   not null,
    received_at        timestamptz   not null,
    effective_receipt  date          not null,
    registered_at      timestamptz   not null,
    registered_by      varchar(64)   references organisation.employee,
    handler            varchar(64)   references organisation.employee,
    answer_due         date,
    status             varchar(30)   not null,
    outcome            varchar(30),
    closed_at          timestamptz,
    access_code_hash   bytea         not null,
    version            integer       not null,
    check (received_at <= registered_at),
    check ((outcome is null) = (closed_at is null))
);

-- Open cases are few; these indexes do not grow with the closed ones.
create index case_file_open_by_due on registry.case_file (answer_due) where closed_at is null;
create index case_file_open_by_handler on registry.case_file (handler) where closed_at is null;
create index case_file_open_by_unit on registry.case_file (unit) where closed_at is null;
create index case_file_by_receipt on registry.case_file (received_at desc);

create sequence registry.journal_entry_seq increment by 50;

create table registry.journal_entry (
    id          bigint      primary key,
    case_number varchar(40) not null references registry.case_file,
    at          timestamptz not null,
    kind        varchar(40) not null,
    actor_kind  varchar(20) not null,
    actor       varchar(64),
    details     jsonb       not null
);

create index journal_entry_by_case on registry.journal_entry (case_number, id);

create function registry.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the journal is only added to';
end $$;

create trigger journal_is_only_added_to
    before update or delete or truncate on registry.journal_entry
    for each statement execute function registry.refuse_change();
