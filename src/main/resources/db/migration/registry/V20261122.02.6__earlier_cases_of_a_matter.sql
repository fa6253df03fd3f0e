-- An address without what people write or leave out as they please.
create function registry.place(address text) returns text language sql immutable parallel safe
return regexp_replace(lower(address), '[\s.,;]+', '', 'g');

-- Cases of one client or one place that have ended: entered once, at the end.
create index case_file_ended_of_client on registry.case_file (lower(client_name), category, received_at desc)
    where closed_at is not null;
create index case_file_ended_at_place on registry.case_file (registry.place(client_address), received_at desc)
    where closed_at is not null and client_address is not null;

-- Who knows a category: category and handler change at steps that change indexes anyway.
create index case_file_by_category_and_handler on registry.case_file (category, handler, received_at);
