-- What a worker's day came to: as far as is known until it is locked, for good afterwards.
create table duty_day (
    worker_id             uuid                    not null references worker,
    day                   date                    not null,
    -- of his own post, the last he held that day; by it the day is within someone's reach
    grid_code             varchar(15) collate "C" not null references grid (code),
    mode                  text                    not null check (mode in ('OFF', 'MONITOR', 'SCORED')),
    result                text                    not null check (result in ('MET', 'NOT_MET', 'EXEMPT', 'PENDING')),
    reasons               text[]                  not null,
    metres_counted        text                    not null check (metres_counted in ('TOTAL', 'IN_GRID')),
    required_metres       integer                 not null check (required_metres >= 0),
    required_records      integer                 not null check (required_records >= 0),
    metres                integer                 not null check (metres >= 0),
    standard_error_metres integer                 not null check (standard_error_metres >= 0),
    metres_in_grid        integer                 not null check (metres_in_grid between 0 and metres),
    movement_seconds      integer                 not null check (movement_seconds >= 0),
    stops                 integer                 not null,
    gaps                  integer                 not null,
    accuracy_metres       integer                 not null,
    drift_metres          integer                 not null,
    gap_metres            integer                 not null,
    vehicle_metres        integer                 not null,
    jump_metres           integer                 not null,
    off_duty_metres       integer                 not null,
    algorithm_version     integer                 not null,
    counted_records       integer                 not null check (counted_records between 0 and filed_records),
    filed_records         integer                 not null,
    computed_at           timestamptz             not null,
    locked_at             timestamptz,
    -- what it was when it was locked; an appeal changes the result only
    locked_result         text                    check (locked_result in ('MET', 'NOT_MET', 'EXEMPT', 'PENDING')),
    version               integer                 not null,
    primary key (worker_id, day),
    constraint duty_day_locked check ((locked_at is null) = (locked_result is null))
);

-- The list of a day, and its statistics, by area.
create index duty_day_day_idx on duty_day (day, grid_code, worker_id);
create index duty_day_open_idx on duty_day (day) where locked_at is null;

-- Days to be computed again. One that is being computed is claimed, so that whoever marks it meanwhile does not wait.
create table duty_recount (
    worker_id uuid    not null,
    day       date    not null,
    claimed   boolean not null,
    primary key (worker_id, day, claimed)
);
