-- When an operator told that a text reached the telephone.
alter table correspondence.outgoing_letter
    add column delivered_at timestamptz;
