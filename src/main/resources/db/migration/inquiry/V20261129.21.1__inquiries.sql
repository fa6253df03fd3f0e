create schema inquiry;

-- What the handler of a case asks while examining it: whom, what, until when, and what came back. What people typed stands here and nowhere
-- in the engine. `doer` is whom the head of the asked unit passed the question on to.
create table inquiry.inquiry (
    id          uuid          primary key,
    case_number varchar(40)   not null references registry.case_file,
    addressee   varchar(20)   not null,
    unit        varchar(40)   references organisation.unit,
    question    varchar(4000) not null,
    asked_by    varchar(64)   not null references organisation.employee,
    asked_at    timestamptz   not null,
    due_on      date          not null,
    doer        varchar(64)   references organisation.employee,
    state       varchar(20)   not null,
    reply       varchar(4000),
    settled_by  varchar(64)   references organisation.employee,
    settled_at  timestamptz,
    version     integer       not null,
    check ((addressee = 'UNIT') = (unit is not null)),
    check ((state = 'OPEN') = (settled_at is null)),
    check (state not in ('ANSWERED', 'DECLINED') or reply is not null)
);

create index inquiry_by_case on inquiry.inquiry (case_number);

-- The documents of the case that the asked may read, and those that came with the reply.
create table inquiry.paper (
    inquiry  uuid    not null references inquiry.inquiry,
    document uuid    not null references documents.document deferrable initially deferred,
    reply    boolean not null,
    primary key (inquiry, document)
);
