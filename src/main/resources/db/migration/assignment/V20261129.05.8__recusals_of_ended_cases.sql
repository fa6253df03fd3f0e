-- A recusal that nobody decided before its case ended: when it ended stands in decided_at, and nobody need have been asked.
alter table assignment.recusal drop constraint recusal_check2;
alter table assignment.recusal add constraint recusal_decided_by_somebody check (state in ('OPEN', 'LAPSED') or decider is not null);
