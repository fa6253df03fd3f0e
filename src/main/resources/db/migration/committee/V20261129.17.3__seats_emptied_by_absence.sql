-- Whoever was put down as unable to come because of an absence alone is expected again once they are there on the day; whoever was put down by
-- somebody, by hand, is not.
alter table committee.participant add column away boolean not null default false;
