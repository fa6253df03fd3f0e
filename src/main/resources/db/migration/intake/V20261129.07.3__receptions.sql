-- How a client who came was received: in the order of a queue, by a ticket, or at a time that was agreed.
create table intake.reception (
    case_number varchar(40) primary key references registry.case_file,
    ticket      varchar(20),
    taken_at    timestamptz,
    served_at   timestamptz,
    booked_for  timestamptz,
    check ((ticket is null) = (taken_at is null) and (ticket is null) = (served_at is null)),
    check ((ticket is null) <> (booked_for is null)),
    check (taken_at <= served_at)
);
