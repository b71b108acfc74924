create index account_worker_idx on account (worker_id) where worker_id is not null;
