-- By when a letter on paper is to be handed over or posted.
alter table correspondence.outgoing_letter
    add column hand_over_by timestamptz;
