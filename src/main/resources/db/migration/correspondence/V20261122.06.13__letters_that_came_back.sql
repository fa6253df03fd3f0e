-- When the mail server that had taken the letter brought it back.
alter table correspondence.outgoing_letter
    add column returned_at timestamptz;
