create table assignment (
    id         uuid                    primary key,
    worker_id  uuid                    not null references worker,
    grid_code  varchar(15) collate "C" not null references grid (code),
    -- the worker's kind when he was assigned
    role       text                    not null check (role in ('LEADER', 'FULL_TIME', 'PART_TIME', 'SUPERVISOR')),
    -- stands in until a known end; his own post goes on beside it
    acting     boolean                 not null,
    valid_from timestamptz             not null,
    -- exclusive; equal to valid_from when the assignment was cancelled before it began
    valid_to   timestamptz             check (valid_to >= valid_from),
    created_at timestamptz             not null,
    version    integer                 not null,
    constraint assignment_acting_ends check (not acting or valid_to is not null),
    constraint assignment_not_twice exclude using gist
        (worker_id with =, grid_code with =, tstzrange(valid_from, valid_to) with &&),
    constraint assignment_one_post_a_worker exclude using gist
        (worker_id with =, tstzrange(valid_from, valid_to) with &&) where (role = 'FULL_TIME' and not acting),
    constraint assignment_one_full_time_a_grid exclude using gist
        (grid_code with =, tstzrange(valid_from, valid_to) with &&) where (role = 'FULL_TIME'),
    constraint assignment_one_leader_a_grid exclude using gist
        (grid_code with =, tstzrange(valid_from, valid_to) with &&) where (role = 'LEADER')
);
create index assignment_worker_idx on assignment (worker_id, valid_from, id);
create index assignment_grid_idx on assignment (grid_code, valid_from);
