-- From which day the client's term to cure is counted, so that a change of the calendar can count it again.
alter table admission.deficiency_notice add column asked_on date;
update admission.deficiency_notice set asked_on = (found_at at time zone 'Europe/Vilnius')::date where state <> 'FOUND';
alter table admission.deficiency_notice add check ((state = 'FOUND') = (asked_on is null));

-- The number of the letter that tells the client that the clock runs on; those who were awaited before are not written after the event.
alter table admission.deficiency_notice add column resumption_number varchar(40) unique;
