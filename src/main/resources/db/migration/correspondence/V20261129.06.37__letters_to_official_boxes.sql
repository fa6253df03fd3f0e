-- How often a letter became another message because the gateway to E. delivery had refused it.
alter table correspondence.outgoing_letter
    add column sending smallint not null default 1;
