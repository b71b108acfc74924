alter table account add constraint account_worker_fkey foreign key (worker_id) references worker;
