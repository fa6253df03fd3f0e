-- A recusal that lapsed with its case asks nothing of whoever was to decide it.
drop index assignment.recusal_by_decider;
create index recusal_by_decider on assignment.recusal (decider) where state in ('OPEN', 'REFUSED') and reported_at is null;
