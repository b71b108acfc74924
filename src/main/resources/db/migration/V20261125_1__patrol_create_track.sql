-- Tracks dwarf everything else: a row for what was taken together, its points packed, and a partition a month, which
-- goes as a whole when its time is over. No foreign keys: workers stay when their tracks go.
create table track_segment (
    worker_id   uuid        not null,
    -- the business day; what crosses midnight is two rows
    day         date        not null,
    id          uuid        not null,
    device_id   text        not null check (char_length(device_id) between 1 and 100),
    sequence    bigint      not null check (sequence >= 0),
    -- of the packed points, which are as they were given
    datum       text        not null check (datum in ('WGS84', 'GCJ02')),
    start_at    timestamptz not null,
    end_at      timestamptz not null,
    point_count integer     not null check (point_count > 0),
    points      bytea       not null,
    received_at timestamptz not null,
    constraint track_segment_pkey primary key (worker_id, day, start_at, end_at, id),
    constraint track_segment_order check (start_at <= end_at)
) partition by range (day);

alter table track_segment alter column points set storage external;

-- Who looked at whose track. Kept when the track itself is gone.
create table track_look (
    id          uuid        primary key,
    worker_id   uuid        not null references worker (id),
    day         date        not null,
    viewer_id   uuid        not null,
    viewer_name text        not null,
    looked_at   timestamptz not null
);

create index track_look_worker_idx on track_look (worker_id, looked_at desc, id desc);
