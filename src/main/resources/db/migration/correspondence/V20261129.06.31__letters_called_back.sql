-- When somebody called the letter back. One that a node carries at that moment stays waiting until it left or was brought back.
-- The table is the biggest one: the rule holds for what is written from now on, and the rows that are there are looked through later, while
-- others go on reading and writing.
alter table correspondence.outgoing_letter
    add column called_back_at timestamptz,
    add constraint outgoing_letter_called_back
        check (state <> 'CALLED_BACK' or called_back_at is not null and secret is null) not valid;
