-- When somebody called the letter back. One that a node carries at that moment stays waiting until it left or was brought back.
alter table correspondence.outgoing_letter
    add column called_back_at timestamptz,
    add constraint outgoing_letter_called_back check (state <> 'CALLED_BACK' or called_back_at is not null and secret is null);

-- A letter that was called back is no more to do than one that was sent.
drop index correspondence.outgoing_letter_open;
create index outgoing_letter_open on correspondence.outgoing_letter (next_attempt_at)
    where state not in ('SENT', 'WITHDRAWN', 'CALLED_BACK');

-- Letters on paper that were called back lately: they may lie printed on a table.
create index outgoing_letter_called_back on correspondence.outgoing_letter (called_back_at)
    where state = 'CALLED_BACK' and channel = 'PRINT';
