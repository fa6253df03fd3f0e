create schema process;

-- One complaint is one process instance: the engine's business keys are not unique, this row is.
create table process.case_process (
    case_number         text primary key references registry.case_file (number) deferrable initially deferred,
    process_instance_id text not null unique
);
