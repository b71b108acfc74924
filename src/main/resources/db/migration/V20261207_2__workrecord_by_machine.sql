-- Whether another system has passed it on.
alter table work_record add column by_machine boolean not null default false;
