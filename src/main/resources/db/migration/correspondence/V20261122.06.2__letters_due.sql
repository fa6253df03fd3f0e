-- The post office asks every few seconds what is due: letters that wait for a person are not read each time.
create index outgoing_letter_due on correspondence.outgoing_letter (next_attempt_at) where state in ('WAITING', 'ACCEPTED');
