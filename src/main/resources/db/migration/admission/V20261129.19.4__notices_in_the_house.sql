-- From which day the client's term to cure is counted: when the notice reaches them. None as long as it lies in the house. Those who were asked
-- before keep the days that they were told.
alter table admission.deficiency_notice add column reaches_on date;
update admission.deficiency_notice set reaches_on = asked_on;
