-- The rounds look for the meetings that are still to come; how many are over must not matter.
create index meeting_planned on visit.meeting (starts_at) where state = 'PLANNED';
