-- Whoever keeps a committee's review going has its case as an office, which a deputy does too; a member's seat is personal.
alter table assignment.reviewer add column office boolean not null default false;
