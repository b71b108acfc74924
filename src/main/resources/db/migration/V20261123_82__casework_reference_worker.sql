alter table case_file add constraint case_file_worker_fkey foreign key (worker_id) references worker;
