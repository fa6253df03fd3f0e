-- Papers of numbered letters that could not be sealed when they were written: they wait here for the seal, and their letters with them.
create table correspondence.unsealed_paper (
    letter          uuid  primary key references correspondence.outgoing_letter,
    kind            text  not null,
    file_name       text  not null,
    register_number text  not null,
    pdf             bytea not null
);
