-- Since when a member has known of the session, so that whoever stays silent can be told from whoever was asked just now.
alter table committee.participant add column asked_at timestamptz not null default '2026-11-01T00:00:00Z';
alter table committee.participant alter column asked_at drop default;

-- The secretaries of reviews that are under way see their cases from now on.
insert into assignment.reviewer (case_number, employee, office)
select review.case_number, committee.secretary, true
from committee.review review join committee.committee committee on committee.id = review.committee
where review.state not in ('REVIEWED', 'ABANDONED')
on conflict do nothing;
