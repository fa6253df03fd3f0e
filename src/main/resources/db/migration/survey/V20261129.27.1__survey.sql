create schema survey;

-- Whom the house asks once, after an answer, how it served them, and what they said. What a group of clients has in common (unit, category, channel)
-- is that of the day the case closed. The token's hash is there only while the survey is open.
create table survey.invitation (
    case_number varchar(40)  primary key references registry.case_file deferrable initially deferred,
    state       varchar(20)  not null,
    unit        varchar(40)  not null,
    category    varchar(40)  not null,
    channel     varchar(20)  not null,
    language    varchar(8)   not null,
    due_at      timestamptz  not null,
    token_hash  bytea        unique,
    asked_at    timestamptz,
    open_until  timestamptz,
    ended_at    timestamptz,
    speed       smallint     check (speed between 1 and 5),
    clarity     smallint     check (clarity between 1 and 5),
    respect     smallint     check (respect between 1 and 5),
    comment     varchar(2000),
    check ((state = 'ASKED') = (token_hash is not null)),
    check ((state in ('ASKED', 'ANSWERED', 'DECLINED')) = (asked_at is not null)),
    check ((state = 'ANSWERED') = (speed is not null and clarity is not null and respect is not null and comment is not null))
);

create index invitation_planned on survey.invitation (due_at) where state = 'PLANNED';
create index invitation_asked on survey.invitation (asked_at) where asked_at is not null;
create index invitation_answered on survey.invitation (ended_at) where state = 'ANSWERED';

-- Mailboxes that want no survey any more, as sums: whether one is among them can be told, which they are cannot be read.
create table survey.declined_mailbox (
    mailbox_hash bytea       primary key,
    since        timestamptz not null
);
