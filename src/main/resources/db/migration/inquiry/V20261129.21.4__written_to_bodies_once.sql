-- A step that is started again does not write to the body a second time. What was written before shows in the letters themselves.
alter table inquiry.inquiry add column chased boolean not null default false;
alter table inquiry.inquiry add column told_needless boolean not null default false;

update inquiry.inquiry asked set
    chased = exists (select from correspondence.outgoing_letter letter
        where letter.case_number = asked.case_number and letter.occasion = 'official-body-question-' || asked.id || '-chased'),
    told_needless = exists (select from correspondence.outgoing_letter letter
        where letter.case_number = asked.case_number and letter.occasion = 'official-body-question-' || asked.id || '-needless')
    where asked.addressee = 'BODY';
