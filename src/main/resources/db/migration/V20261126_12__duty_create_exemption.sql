-- A time in which a worker, or everybody in an area, need not do his daily duty. Cancelled, never deleted.
create table exemption (
    id           uuid                    primary key,
    worker_id    uuid                    references worker,
    area_code    varchar(15) collate "C" check (area_code ~ '^[0-9]{6}([0-9]{3}){0,3}$'),
    -- by which it is within somebody's reach: the area, or where the worker belonged when it was recorded
    scope_code   varchar(15) collate "C" not null,
    kind         text                    not null check (kind in ('LEAVE', 'TRAINING', 'MEETING', 'SECONDMENT',
                                                                  'WEATHER', 'DEVICE_FAILURE')),
    starts_at    timestamptz             not null,
    -- exclusive
    ends_at      timestamptz             not null,
    note         text                    check (char_length(note) between 1 and 500),
    -- login names
    recorded_by  text                    not null,
    recorded_at  timestamptz             not null,
    cancelled_by text,
    cancelled_at timestamptz,
    version      integer                 not null,
    constraint exemption_of_worker_or_area check (num_nonnulls(worker_id, area_code) = 1),
    constraint exemption_period check (ends_at > starts_at and ends_at - starts_at <= interval '366 days'),
    constraint exemption_cancelled check (num_nonnulls(cancelled_by, cancelled_at) <> 1)
);

create index exemption_starts_at_idx on exemption (starts_at desc, id desc);
create index exemption_scope_idx on exemption (scope_code, starts_at desc, id desc);
create index exemption_worker_idx on exemption (worker_id, starts_at desc, id desc);
-- those of areas that a day must look at
create index exemption_of_area_idx on exemption (ends_at) where worker_id is null and cancelled_at is null;
