-- What people typed may hold personal data: it stands beside the journal, which is only added to, and can be erased.
create table registry.journal_text (
    journal_entry bigint primary key references registry.journal_entry,
    texts         jsonb  not null
);

insert into registry.journal_text (journal_entry, texts)
select line.id, typed.texts
from registry.journal_entry line,
     lateral (select jsonb_object_agg(key, value) as texts from jsonb_each(line.details)
              where key in ('reason', 'note', 'proof', 'plan', 'name')) typed
where line.kind in ('CONFLICT_DECLARED', 'EXAMINED', 'DELIVERY_RESOLVED', 'ESCALATION_HANDLED', 'DOCUMENT_ADDED')
  and typed.texts is not null;

alter table registry.journal_entry disable trigger journal_is_only_added_to;
update registry.journal_entry line set details = line.details - array['reason', 'note', 'proof', 'plan', 'name']
from registry.journal_text typed where typed.journal_entry = line.id;
alter table registry.journal_entry enable trigger journal_is_only_added_to;
