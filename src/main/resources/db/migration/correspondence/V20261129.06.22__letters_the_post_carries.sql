-- The number under which the post carries a letter on paper.
alter table correspondence.outgoing_letter
    add column tracking varchar(40);
