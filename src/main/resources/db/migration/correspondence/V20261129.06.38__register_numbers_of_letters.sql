-- The number under which a letter stands in the house's register, where it has one.
alter table correspondence.outgoing_letter
    add column register_number varchar(40);
