-- Cases that ended in one way, newest first, however rare the way. The outcome changes once, at the end; an index on the
-- status would change with every step.
create index case_file_ended_by_outcome on registry.case_file (outcome, received_at desc) where closed_at is not null;
