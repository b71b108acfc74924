create table duty_appeal (
    id            uuid                    primary key,
    worker_id     uuid                    not null,
    day           date                    not null,
    grid_code     varchar(15) collate "C" not null references grid (code),
    -- by the worker, or opened because the measurement leaves the day in doubt
    origin        text                    not null check (origin in ('WORKER', 'DOUBT')),
    text          text                    not null check (char_length(text) between 1 and 2000),
    filed_by      uuid,
    filed_by_name text                    not null,
    filed_at      timestamptz             not null,
    state         text                    not null check (state in ('OPEN', 'DECIDED')),
    result        text                    check (result in ('MET', 'NOT_MET', 'EXEMPT')),
    note          text                    check (char_length(note) between 1 and 2000),
    decided_by    uuid,
    decided_by_name text,
    decided_at    timestamptz,
    version       integer                 not null,
    foreign key (worker_id, day) references duty_day (worker_id, day),
    constraint duty_appeal_decided check ((state = 'DECIDED') = (decided_at is not null)
        and (decided_at is null) = (result is null) and (decided_at is null) = (note is null))
);
-- A worker appeals once, a doubt is opened once.
create unique index duty_appeal_once on duty_appeal (worker_id, day, origin);
create index duty_appeal_grid_idx on duty_appeal (grid_code, filed_at, id);
create index duty_appeal_open_idx on duty_appeal (filed_at, id) where state = 'OPEN';
