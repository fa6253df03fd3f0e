-- Built while others read and write. Each statement is a transaction of its own, so what an attempt that broke off has left is dropped first.

-- A letter that was called back is no more to do than one that was sent: this index takes the place of outgoing_letter_open.
drop index concurrently if exists correspondence.outgoing_letter_to_do;
create index concurrently outgoing_letter_to_do on correspondence.outgoing_letter (next_attempt_at)
    where state not in ('SENT', 'WITHDRAWN', 'CALLED_BACK');
drop index concurrently if exists correspondence.outgoing_letter_open;

-- Letters on paper that were called back lately: they may lie printed on a table.
drop index concurrently if exists correspondence.outgoing_letter_called_back;
create index concurrently outgoing_letter_called_back on correspondence.outgoing_letter (called_back_at)
    where state = 'CALLED_BACK' and channel = 'PRINT';
