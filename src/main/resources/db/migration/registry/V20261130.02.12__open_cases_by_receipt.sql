-- Words that are alike are looked for among the latest open cases: so the likeliest are found, and however many are open it does not take longer.
-- Built while others read and write. Each statement is a transaction of its own, so what an attempt that broke off has left is dropped first.

drop index concurrently if exists registry.case_file_open_by_receipt;
create index concurrently case_file_open_by_receipt on registry.case_file (received_at desc, number desc)
    where closed_at is null;
drop index concurrently if exists registry.case_file_open_gist;
