create schema sequel;

-- Which case examines anew what was answered in an earlier one (VAĮ 14); each answer once. Who may not work on it stands among the bars.
create table sequel.second_review (
    review  varchar(40) primary key references registry.case_file,
    earlier varchar(40) not null unique references registry.case_file,
    since   timestamptz not null,
    check (review <> earlier)
);
