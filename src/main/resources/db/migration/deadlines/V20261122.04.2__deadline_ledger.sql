create sequence deadlines.ledger_entry_seq increment by 50;

-- Every date that binds the house, the rule it follows and each day counted on the way.
create table deadlines.ledger_entry (
    id           bigint       primary key,
    case_number  varchar(40)  not null references registry.case_file,
    deadline     varchar(30)  not null,
    sequence     integer      not null check (sequence > 0),
    counted_from date         not null,
    rule         varchar(100) not null,
    value        integer      not null check (value >= 0),
    unit         varchar(20)  not null,
    source       varchar(200) not null,
    reason       varchar(40)  not null,
    due          date         not null,
    previous_due date,
    at           timestamptz  not null,
    actor_kind   varchar(20)  not null,
    actor        varchar(64),
    trace        jsonb        not null,
    check (due >= counted_from),
    check ((sequence = 1) = (previous_due is null)),
    -- two that fix a deadline at once give the same sequence: one of them is refused
    unique (case_number, deadline, sequence)
);

create function deadlines.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the deadline ledger is only added to';
end $$;

create trigger ledger_is_only_added_to
    before update or delete or truncate on deadlines.ledger_entry
    for each statement execute function deadlines.refuse_change();
