-- Words by which staff look a case up; Lithuanian endings do not matter.
create index case_file_words on registry.case_file
    using gin (to_tsvector('lithuanian', subject || ' ' || client_name || ' ' || coalesce(client_address, '')));
