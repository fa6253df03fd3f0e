-- The order in which letters were written, also within one moment. What is there already keeps the order of its moments: the table is the
-- biggest one and is not written anew.
create sequence correspondence.letter_place;
alter table correspondence.outgoing_letter add column place bigint;
alter table correspondence.outgoing_letter alter column place set default nextval('correspondence.letter_place');
alter sequence correspondence.letter_place owned by correspondence.outgoing_letter.place;
