-- The file for a calendar that goes with a letter to somebody of a committee.
alter table correspondence.outgoing_letter
    add column calendar text;
