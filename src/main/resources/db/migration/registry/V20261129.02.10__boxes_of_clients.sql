-- The client's official box in E. delivery, for replies there.
alter table registry.case_file add column client_box varchar(64);
