-- When the owner of an improvement whose day is over, and whoever wrote it, were told that it is late: once.
alter table survey.improvement add column late_told_at timestamptz;
