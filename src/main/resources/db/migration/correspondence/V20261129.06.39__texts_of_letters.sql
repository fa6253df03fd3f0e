-- What the office words of its letters, in versions; the texts that the application came with are files, version 0.
create table correspondence.letter_text (
    id        uuid         primary key,
    letter    varchar(40)  not null,
    language  varchar(2)   not null,
    number    integer      not null check (number > 0),
    made_of   integer      not null,
    subject   text         not null,
    mail      text         not null,
    heading   text         not null,
    file_text text         not null,
    state     varchar(10)  not null check (state in ('DRAFT', 'PROPOSED', 'RELEASED', 'DISCARDED')),
    version   integer      not null,
    unique (letter, language, number)
);

-- one at a time
create unique index letter_text_open on correspondence.letter_text (letter, language)
    where state in ('DRAFT', 'PROPOSED');

-- Who did what with a version, and when.
create table correspondence.letter_text_step (
    letter_text uuid          not null references correspondence.letter_text,
    place       integer       not null,
    kind        varchar(10)   not null,
    who         varchar(64)   not null references organisation.employee,
    at          timestamptz   not null,
    words       text,
    primary key (letter_text, place)
);

-- With which texts a letter was written; older ones were written with those that the application came with.
alter table correspondence.outgoing_letter add column worded varchar(80);
