-- Three working days are five days at most with a weekend between: what waited before terms were kept is late after them.
update correspondence.outgoing_letter
set hand_over_by = ((created_at at time zone 'Europe/Vilnius')::date + 6)::timestamp at time zone 'Europe/Vilnius'
where state = 'WAITING_FOR_HAND' and hand_over_by is null;
