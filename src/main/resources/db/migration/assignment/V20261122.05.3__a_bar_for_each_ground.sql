-- Somebody may be barred for several reasons at once: taking one back leaves the others.
alter table assignment.bar drop constraint bar_pkey, add primary key (case_number, employee, ground);
