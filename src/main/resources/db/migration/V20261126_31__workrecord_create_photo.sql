-- The photos of records; their bytes are in the store, under their hash.
create table record_photo (
    id              uuid                    primary key,
    record_id       uuid                    not null references work_record,
    worker_id       uuid                    not null,
    sha256          varchar(64) collate "C" not null check (sha256 ~ '^[0-9a-f]{64}$'),
    -- difference hash of the picture: copies differ in few bits
    likeness        bigint                  not null,
    type            text                    not null check (type in ('JPEG', 'PNG')),
    width           integer                 not null check (width > 0),
    height          integer                 not null check (height > 0),
    bytes           integer                 not null check (bytes > 0),
    -- what the camera told
    taken_at        timestamptz,
    taken_longitude double precision        check (taken_longitude between -180 and 180),
    taken_latitude  double precision        check (taken_latitude between -90 and 90),
    received_at     timestamptz             not null,
    constraint record_photo_once unique (record_id, sha256),
    constraint record_photo_taken check ((taken_longitude is null) = (taken_latitude is null))
);

-- Who else has sent the same photo, and which of one's own look the same.
create index record_photo_sha256_idx on record_photo (sha256);
create index record_photo_worker_idx on record_photo (worker_id, received_at);

alter table work_record add column photo_count integer not null default 0;
