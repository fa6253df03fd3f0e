-- Who sees a case only because nobody of a role can do its work in it; this ends when somebody of the role can.
alter table assignment.drawn_in
    add column stands_in boolean not null default false;
