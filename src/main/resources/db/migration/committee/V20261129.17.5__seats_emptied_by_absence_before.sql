-- Whoever was put down as unable to come before it was kept why: only an absence makes the system itself put anybody down so.
update committee.participant sits set away = true
from committee.review review
where review.id = sits.review and review.state = 'CALLED' and review.recorded_at is null and sits.declaration = 'UNAVAILABLE'
  and 'SYSTEM' = (
    select line.actor_kind from registry.journal_entry line
    where line.case_number = review.case_number and line.kind = 'MEMBER_DECLARED'
      and line.details ->> 'person' = sits.employee and line.details ->> 'declaration' = 'UNAVAILABLE'
    order by line.at desc, line.id desc limit 1);
