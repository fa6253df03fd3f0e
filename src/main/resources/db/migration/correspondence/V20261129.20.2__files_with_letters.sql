-- The documents of a case that go with a letter to a competent body, beside the letter itself.
create table correspondence.letter_file (
    id       bigint generated always as identity primary key,
    letter   uuid   not null references correspondence.outgoing_letter,
    document uuid   not null references documents.document deferrable initially deferred,
    unique (letter, document)
);
