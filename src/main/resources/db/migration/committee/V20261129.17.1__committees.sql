create schema committee;

create table committee.committee (
    id          uuid         primary key,
    name        varchar(120) not null,
    standing    boolean      not null,
    active      boolean      not null,
    secretary   varchar(64)  not null references organisation.employee,
    quorum      integer      not null check (quorum > 0),
    voting_rule varchar(30)  not null,
    tie_rule    varchar(30)  not null,
    version     integer      not null
);

create unique index committee_by_name on committee.committee (lower(name));

-- The first member in place is the chair; alternates step in in the order of their places.
create table committee.seat (
    committee uuid        not null references committee.committee,
    employee  varchar(64) not null references organisation.employee,
    alternate boolean     not null,
    place     integer     not null,
    primary key (committee, employee),
    unique (committee, alternate, place)
);

-- A session takes several cases, each with its own review.
create table committee.session (
    id        uuid         primary key,
    committee uuid         not null references committee.committee,
    starts_at timestamptz  not null,
    place     varchar(200) not null
);

create index session_by_start on committee.session (committee, starts_at);

-- One review of a case by a committee. What people typed stands here and nowhere in the engine. `calls` counts the invitations that
-- left, so that calendars tell the newer from the older.
create table committee.review (
    id              uuid          primary key,
    case_number     varchar(40)   not null references registry.case_file,
    question        varchar(2000) not null,
    asked_by        varchar(64)   not null references organisation.employee,
    asked_at        timestamptz   not null,
    state           varchar(20)   not null,
    committee       uuid          references committee.committee,
    session         uuid          references committee.session,
    calls           integer       not null default 0,
    failed_sessions integer       not null default 0,
    proposal        varchar(4000),
    verdict         varchar(20),
    presiding       varchar(64)   references organisation.employee,
    recorded_at     timestamptz,
    remarks         varchar(2000),
    signed_at       timestamptz,
    countersigned_by varchar(64)  references organisation.employee,
    countersigned_at timestamptz,
    minutes         uuid          references documents.document deferrable initially deferred,
    ended_at        timestamptz,
    ended_by        varchar(64)   references organisation.employee,
    reason          varchar(2000),
    version         integer       not null,
    check ((state in ('REVIEWED', 'ABANDONED')) = (ended_at is not null))
);

create unique index review_open_once on committee.review (case_number) where state not in ('REVIEWED', 'ABANDONED');
create index review_by_case on committee.review (case_number);
create index review_by_session on committee.review (session);

-- Who is asked to take part in a review: never somebody barred from its case.
create table committee.participant (
    review      uuid          not null references committee.review,
    employee    varchar(64)   not null references organisation.employee,
    place       integer       not null,
    alternate   boolean       not null,
    declaration varchar(20),
    vote        varchar(20),
    dissent     varchar(2000),
    told        boolean       not null default false,
    primary key (review, employee)
);

create index participant_by_employee on committee.participant (employee);
