-- Built while others read and write. Each statement is a transaction of its own, so what an attempt that broke off has left is dropped first.

drop index concurrently if exists registry.case_file_client_line;
create index concurrently case_file_client_line on registry.case_file
    using gin (registry.client_line(client_name, client_email, client_phone, client_address) gin_trgm_ops);

-- Open cases are few; these indexes do not grow with the closed ones.
drop index concurrently if exists registry.case_file_open_gist;
create index concurrently case_file_open_gist on registry.case_file using gin (registry.gist(subject, text) gin_trgm_ops)
    where closed_at is null;
drop index concurrently if exists registry.case_file_open_at_place;
create index concurrently case_file_open_at_place on registry.case_file (registry.place(client_address))
    where closed_at is null and client_address is not null;
