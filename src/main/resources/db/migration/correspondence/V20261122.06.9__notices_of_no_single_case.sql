-- A notice to an employee may be about several cases at once. Without a case, too, the same occasion reaches somebody once.
alter table correspondence.outgoing_letter
    alter column case_number drop not null,
    add constraint outgoing_letter_without_case_is_a_notice check (case_number is not null or kind = 'NOTICE');

create unique index outgoing_letter_of_no_case on correspondence.outgoing_letter (occasion, recipient) where case_number is null;
