-- The rounds look for the sessions that are still to come, of whichever committee.
create index session_by_day on committee.session (starts_at);
