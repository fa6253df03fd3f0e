-- The official box of a body in the system E. delivery, where it has one; letters go there before they go by mail or on paper.
alter table forwarding.body add column box varchar(64) not null default '';

alter table forwarding.body drop constraint body_check;
alter table forwarding.body add constraint body_has_a_road check (email <> '' or address <> '' or box <> '');
