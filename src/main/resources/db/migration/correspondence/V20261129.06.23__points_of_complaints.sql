-- What a complaint asks, point by point, and what the answer says to each (VAĮ 10(5)).
create table correspondence.answer_point (
    case_number varchar(40)  not null references correspondence.answer_draft,
    place       integer      not null,
    point       varchar(500) not null,
    reply       text         not null,
    primary key (case_number, place)
);
