create schema visit;

-- Home visits and interviews: when, where and what for, as the client reads it; what came of each stands here and in the report's file, nowhere
-- in the engine. `changes` rises with each change, `told` is the one of which the client was written to last.
create table visit.meeting (
    id              uuid          primary key,
    case_number     varchar(40)   not null references registry.case_file,
    kind            varchar(20)   not null,
    starts_at       timestamptz   not null,
    place           varchar(300)  not null,
    purpose         varchar(2000) not null,
    arranged_by     varchar(64)   not null references organisation.employee,
    arranged_at     timestamptz   not null,
    changes         integer       not null,
    told            integer,
    outgoing_number varchar(40),
    state           varchar(20)   not null,
    settled_by      varchar(64)   references organisation.employee,
    settled_at      timestamptz,
    outcome         varchar(20),
    attended        varchar(1000),
    findings        varchar(4000),
    document        uuid          references documents.document deferrable initially deferred,
    version         integer       not null,
    check ((state = 'PLANNED') = (settled_at is null)),
    check ((state = 'REPORTED') = (findings is not null))
);

create index meeting_by_case on visit.meeting (case_number);

-- The documents of the case that were brought from a meeting.
create table visit.paper (
    meeting  uuid not null references visit.meeting,
    document uuid not null references documents.document deferrable initially deferred,
    primary key (meeting, document)
);
