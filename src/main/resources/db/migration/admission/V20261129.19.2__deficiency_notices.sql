-- What clients were asked to add to their complaints (VAĮ 12(3)): everything in one letter, with one term.
create table admission.deficiency_notice (
    id              bigint        generated always as identity primary key,
    case_number     varchar(40)   not null references registry.case_file,
    what            varchar(2000) not null,
    working_days    integer       not null check (working_days > 0),
    state           varchar(20)   not null,
    found_by        varchar(64)   not null references organisation.employee,
    found_at        timestamptz   not null,
    cure_by         date,
    outgoing_number varchar(40)   unique,
    settled_at      timestamptz,
    version         integer       not null,
    check ((state = 'FOUND') = (cure_by is null)),
    check ((state = 'FOUND') = (outgoing_number is null)),
    check ((state in ('CURED', 'NOT_CURED')) = (settled_at is not null))
);

create index deficiency_notice_by_case on admission.deficiency_notice (case_number, id);
create unique index deficiency_notice_open_once on admission.deficiency_notice (case_number) where state in ('FOUND', 'ASKED');
