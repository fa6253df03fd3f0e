-- As whose deputy the decider approved the answer; the letter names both.
alter table correspondence.answer_draft
    add column decided_for varchar(64) references organisation.employee;
