-- Until when a letter belongs to the node that carries it, and when the mail server took it, told or not.
alter table correspondence.outgoing_letter
    add column leased_until timestamptz,
    add column accepted_at  timestamptz;
