create schema documents;

-- The content lies in the documents folder under its own sha-256; a row never changes.
create table documents.document (
    id          uuid         primary key,
    case_number varchar(40)  not null references registry.case_file deferrable initially deferred,
    kind        varchar(40)  not null,
    file_name   varchar(160) not null,
    media_type  varchar(100) not null,
    size        bigint       not null check (size > 0),
    sha256      char(64)     not null,
    added_at    timestamptz  not null,
    actor_kind  varchar(20)  not null,
    actor       varchar(64)
);

create index document_by_case on documents.document (case_number, added_at);
create index document_by_content on documents.document (sha256);
