create schema mailroom;

-- How far each mailbox has been read; one node at a time reads it, and holds it only for so long.
create table mailroom.mailbox (
    name         varchar(300) primary key,
    uid_validity bigint       not null default 0,
    last_uid     bigint       not null default 0,
    held_by      uuid,
    held_until   timestamptz,
    read_at      timestamptz
);

-- One row for each mail that was taken; its bytes lie in the mail folder under their own sha-256.
create table mailroom.mail (
    id             uuid         primary key,
    sha256         char(64),
    size           bigint       not null,
    received_at    timestamptz  not null,
    taken_at       timestamptz  not null,
    state          varchar(20)  not null,
    reason         varchar(40),
    attempts       integer      not null default 0,
    unseen_return  boolean      not null default false,
    message_id     varchar(260),
    content_hash   char(64),
    sender_name    varchar(200) not null default '',
    sender_address varchar(320) not null default '',
    subject        varchar(400) not null default '',
    language       varchar(5)   not null default 'lt',
    case_number    varchar(40)  references registry.case_file deferrable initially deferred,
    state_before   varchar(20),
    reason_before  varchar(40),
    decided_by     varchar(64),
    decided_at     timestamptz,
    check (state not in ('OPENED_CASE', 'JOINED_CASE') or case_number is not null),
    check ((state_before is null) = (state not in ('NOT_A_COMPLAINT', 'SPAM')))
) with (fillfactor = 80);

-- What is still to do; does not grow with what was done.
create index mail_open on mailroom.mail (taken_at) where state in ('TAKEN', 'NEEDS_PERSON') or unseen_return;
create index mail_by_time on mailroom.mail (taken_at);
create index mail_by_content on mailroom.mail (content_hash, taken_at);
create index mail_by_message on mailroom.mail (message_id);
create index mail_by_sender on mailroom.mail (sender_address, taken_at);
create index mail_by_case on mailroom.mail (case_number) where case_number is not null;

-- Where each mail lay: the same place is taken once, and the same bytes at a mailbox that begins to count anew are the same mail.
create table mailroom.place (
    mailbox      varchar(300) not null references mailroom.mailbox,
    uid_validity bigint       not null,
    uid          bigint       not null,
    sha256       char(64),
    mail         uuid         references mailroom.mail,
    attempts     integer      not null default 0,
    primary key (mailbox, uid_validity, uid)
);

create index place_by_content on mailroom.place (sha256);
create index place_to_try_again on mailroom.place (mailbox, uid_validity, uid) where mail is null;

-- What a registrar has chosen and may still take back.
create table mailroom.chosen_step (
    mail        uuid        primary key references mailroom.mail,
    kind        varchar(20) not null,
    case_number varchar(40) references registry.case_file,
    complaint   text,
    chosen_by   varchar(64) not null references organisation.employee,
    chosen_at   timestamptz not null,
    due_at      timestamptz not null
);

create index chosen_step_due on mailroom.chosen_step (due_at);
