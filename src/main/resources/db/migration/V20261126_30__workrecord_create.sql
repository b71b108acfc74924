-- What workers note of their work. Never deleted: what does not count is marked or rejected.
create table work_record (
    id               uuid                    primary key,
    worker_id        uuid                    not null references worker,
    -- the account that sent it
    filed_by         uuid                    not null,
    kind             text                    not null check (kind in ('PATROL', 'VISIT', 'ERRAND', 'PUBLICITY', 'HAZARD',
                                                                      'OPINION', 'NOTHING_FOUND')),
    text             text                    check (char_length(text) between 1 and 2000),
    -- the place as it was given, and in WGS-84
    given_longitude  double precision        not null,
    given_latitude   double precision        not null,
    given_datum      text                    not null check (given_datum in ('WGS84', 'GCJ02')),
    accuracy_metres  double precision        check (accuracy_metres >= 0),
    longitude        double precision        not null check (longitude between -180 and 180),
    latitude         double precision        not null check (latitude between -90 and 90),
    -- null outside every grid
    grid_code        varchar(15) collate "C" references grid (code),
    -- the code by which the record is within someone's reach: the grid's, or the county's outside every grid
    reach_code       varchar(15) collate "C" not null,
    area_code        varchar(12) collate "C" generated always as (left(reach_code, 12)) stored,
    town_code        varchar(9) collate "C"  generated always as (left(reach_code, 9)) stored,
    -- in a grid the worker had when it happened
    inside           boolean                 not null,
    -- by the phone's clock
    occurred_at      timestamptz             not null,
    received_at      timestamptz             not null,
    -- what a human should look at
    similar_text_to  uuid                    references work_record,
    similar_photo_to uuid                    references work_record,
    burst            boolean                 not null,
    rejected_at      timestamptz,
    rejected_by      uuid,
    rejected_by_name text,
    rejection_reason text                    check (char_length(rejection_reason) between 1 and 2000),
    version          integer                 not null,
    constraint work_record_text check (text is not null or kind in ('PATROL', 'NOTHING_FOUND')),
    constraint work_record_reach check (grid_code is null or reach_code = grid_code),
    constraint work_record_inside check (grid_code is not null or not inside),
    constraint work_record_rejection check ((rejected_at is null) = (rejection_reason is null)
                                            and (rejected_at is null) = (rejected_by_name is null))
);

-- The lists, latest first, of the county, a town, a village, a grid and a worker.
create index work_record_occurred_idx on work_record (occurred_at desc, id desc);
create index work_record_town_idx on work_record (town_code, occurred_at desc, id desc);
create index work_record_area_idx on work_record (area_code, occurred_at desc, id desc);
create index work_record_grid_idx on work_record (reach_code, occurred_at desc, id desc);
create index work_record_worker_idx on work_record (worker_id, occurred_at desc, id desc);
