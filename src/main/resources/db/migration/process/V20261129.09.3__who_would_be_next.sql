-- Whom the proof of a night named for each open task. A proof is known by when it was begun: its lines are read once the night
-- says that they are its list, so that a proof under way, or one that was overtaken, shows nothing.
alter table process.escalation_proof add column listed timestamptz;

create table process.next_in_line (
    night       date         not null references process.escalation_proof on delete cascade,
    begun_at    timestamptz  not null,
    task        varchar(64)  not null,
    case_number varchar(40)  not null references registry.case_file on delete cascade,
    step        varchar(255) not null,
    taken       boolean      not null,
    people      text[]       not null,
    told        varchar(40),
    primary key (night, begun_at, task)
);

create index next_in_line_case on process.next_in_line (case_number);
