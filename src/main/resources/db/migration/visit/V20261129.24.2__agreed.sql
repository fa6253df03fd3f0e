-- Whether the client had said that the time suits them before it was set: then nobody waits for a letter to reach them.
alter table visit.meeting add column agreed boolean not null default false;
