-- The Lithuanian text that a translation says again: the number of its version, and a print of its words.
alter table correspondence.letter_text
    add column original_number integer,
    add column original_print  varchar(64);

-- Until now it was the last one that had been released when the translation was proposed.
with proposed as (
    select text.id, text.letter, max(step.at) as at
    from correspondence.letter_text text
    join correspondence.letter_text_step step on step.letter_text = text.id and step.kind = 'PROPOSED'
    where text.language <> 'lt'
    group by text.id, text.letter
)
update correspondence.letter_text translation
set original_number = coalesce(
    (select max(lithuanian.number)
     from correspondence.letter_text lithuanian
     join correspondence.letter_text_step step on step.letter_text = lithuanian.id and step.kind = 'RELEASED'
     where lithuanian.letter = proposed.letter and lithuanian.language = 'lt' and step.at <= proposed.at),
    0)
from proposed
where translation.id = proposed.id;
