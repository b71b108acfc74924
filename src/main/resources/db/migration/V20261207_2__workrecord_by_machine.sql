-- Whether another system has passed it on; until now nobody but workers filed any.
alter table work_record add column by_machine boolean not null default false;
alter table work_record alter column by_machine drop default;
