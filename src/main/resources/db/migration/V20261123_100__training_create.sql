create table training (
    id                  uuid                    primary key,
    title               text                    not null check (char_length(title) between 1 and 200),
    kind                text                    not null check (kind in ('DRILL', 'CLASS', 'MEETING', 'CONTEST',
                                                                         'GRID_DRILL', 'ONLINE')),
    -- Whose people it is for: a county, a town or a village.
    area_code           varchar(12) collate "C" not null references area,
    starts_at           timestamptz             not null,
    ends_at             timestamptz             not null,
    venue               text                    check (char_length(venue) between 1 and 200),
    capacity            integer                 check (capacity > 0),
    state               text                    not null check (state in ('PLANNED', 'HELD', 'CANCELLED')),
    created_at          timestamptz             not null,
    cancelled_at        timestamptz,
    cancellation_reason text,
    version             integer                 not null,
    constraint training_period check (ends_at > starts_at and ends_at - starts_at <= interval '30 days'),
    constraint training_cancelled check ((state = 'CANCELLED') = (cancelled_at is not null))
);

create index training_starts_at_idx on training (starts_at desc, id desc);
create index training_area_idx on training (area_code, starts_at desc, id desc);

-- worker_id names a worker of staffing.
create table enrolment (
    id          uuid        primary key,
    training_id uuid        not null references training,
    worker_id   uuid        not null,
    enrolled_at timestamptz not null,
    constraint enrolment_once unique (training_id, worker_id)
);

create index enrolment_training_idx on enrolment (training_id, enrolled_at, id);

create table attendance (
    id           uuid        primary key,
    training_id  uuid        not null references training,
    worker_id    uuid        not null,
    signed_in_at timestamptz not null,
    late         boolean     not null,
    -- However often someone scans, one session counts once.
    constraint attendance_once unique (training_id, worker_id)
);

create index attendance_training_idx on attendance (training_id, signed_in_at, id);
