-- Ids are given to each node in blocks of fifty: what came first is told by the moment, the id only parts equals.
drop index registry.journal_entry_by_case;
create index journal_entry_by_case on registry.journal_entry (case_number, at, id);

-- What a handler or a unit ever had, newest first, closed cases included.
create index case_file_by_handler on registry.case_file (handler, received_at desc);
create index case_file_by_unit on registry.case_file (unit, received_at desc);

-- A case changes a dozen times on its way and none of that changes an index: room on the page keeps its versions there.
alter table registry.case_file set (fillfactor = 80);
