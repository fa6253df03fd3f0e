create schema correspondence;

create table correspondence.answer_draft (
    case_number     varchar(40) primary key references registry.case_file deferrable initially deferred,
    decision        varchar(20),
    findings        text        not null,
    legal_basis     text        not null,
    reasons         text        not null,
    appeal          varchar(20),
    state           varchar(20) not null,
    author          varchar(64),
    decider         varchar(64),
    decided_at      timestamptz,
    outgoing_number varchar(40) unique,
    issued_at       timestamptz,
    version         integer     not null,
    check (decider <> author),
    check ((state in ('APPROVED', 'ISSUED')) = (decider is not null)),
    check ((state = 'ISSUED') = (outgoing_number is not null))
);

create table correspondence.answer_return (
    id          bigint        generated always as identity primary key,
    case_number varchar(40)   not null references correspondence.answer_draft,
    returned_by varchar(64)   not null,
    returned_at timestamptz   not null,
    comments    varchar(4000) not null
);

create index answer_return_by_case on correspondence.answer_return (case_number, id);

-- The post office. The same occasion reaches the same recipient once; the secret is gone once the letter is.
create table correspondence.outgoing_letter (
    id              uuid         primary key,
    case_number     varchar(40)  not null references registry.case_file deferrable initially deferred,
    occasion        varchar(80)  not null,
    recipient       varchar(64)  not null,
    kind            varchar(20)  not null,
    channel         varchar(20)  not null,
    address         varchar(254),
    subject         varchar(200) not null,
    body            text         not null,
    secret          varchar(40),
    enclosure       uuid         references documents.document deferrable initially deferred,
    state           varchar(20)  not null,
    attempts        integer      not null default 0,
    created_at      timestamptz  not null,
    next_attempt_at timestamptz  not null,
    delayed_at      timestamptz,
    sent_at         timestamptz,
    response        varchar(300),
    trouble         varchar(300),
    unique (case_number, occasion, recipient),
    check ((state = 'SENT') = (sent_at is not null)),
    check (secret is null or state not in ('SENT', 'WITHDRAWN'))
) with (fillfactor = 70);

-- What is still to do; does not grow with what was sent.
create index outgoing_letter_open on correspondence.outgoing_letter (next_attempt_at) where state not in ('SENT', 'WITHDRAWN');
