-- Whoever an escalation draws in leaves with it; this tells who stands in for a role besides and goes on doing that.
alter table assignment.drawn_in
    add column also_stands_in boolean not null default false;
