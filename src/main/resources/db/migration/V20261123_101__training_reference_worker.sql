alter table enrolment add constraint enrolment_worker_fkey foreign key (worker_id) references worker;
alter table attendance add constraint attendance_worker_fkey foreign key (worker_id) references worker;

-- What someone took part in.
create index enrolment_worker_idx on enrolment (worker_id);
create index attendance_worker_idx on attendance (worker_id);
