-- A registrar promises by word of mouth when and by which road the client will hear.
alter table sequel.promise add column told_by varchar(20);
