-- What speaks against what a worker told of a day: for a person to look at. It changes no day and no count.
create table flag (
    id               uuid                    primary key,
    worker_id        uuid                    not null references worker,
    day              date                    not null,
    grid_code        varchar(15) collate "C" not null references grid (code),
    kind             text                    not null check (kind in ('IMPOSSIBLE_JUMP', 'CONSTANT_ACCURACY', 'NO_JITTER',
                         'WALK_WITHOUT_STEPS', 'CLOCK_AHEAD', 'CLOCK_MOVED', 'SHARED_DEVICE', 'COPIED_PHOTO')),
    from_at          timestamptz             not null,
    to_at            timestamptz             not null,
    evidence         jsonb                   not null,
    found_at         timestamptz             not null,
    state            text                    not null check (state in ('OPEN', 'CONFIRMED', 'DISMISSED')),
    note             text                    check (char_length(note) between 1 and 2000),
    reviewed_by      uuid,
    reviewed_by_name text,
    reviewed_at      timestamptz,
    version          integer                 not null,
    foreign key (worker_id, day) references duty_day (worker_id, day),
    constraint flag_period check (from_at <= to_at),
    constraint flag_reviewed check ((state = 'OPEN') = (reviewed_at is null)
        and (reviewed_at is null) = (note is null) and (reviewed_at is null) = (reviewed_by_name is null))
);
-- What is found again adds nothing.
create unique index flag_once on flag (worker_id, day, kind, from_at);
create index flag_grid_idx on flag (grid_code, found_at, id);
create index flag_day_idx on flag (day, found_at, id);
create index flag_open_idx on flag (found_at, id) where state = 'OPEN';
create index flag_worker_idx on flag (worker_id, found_at, id);

-- When flags were looked for; a locked day without it is still to be looked at, whatever interrupted it.
alter table duty_day
    add examined_at timestamptz,
    add constraint duty_day_examined check (examined_at is null or locked_at is not null);
create index duty_day_unexamined_idx on duty_day (day, worker_id) where locked_at is not null and examined_at is null;
