-- The photos residents send with their reports; their bytes are in the store, under their hash.
create table report_photo (
    id              uuid                    primary key,
    report_id       uuid                    not null references resident_report,
    media_type      text                    not null check (media_type in ('image/jpeg', 'image/png')),
    sha256          varchar(64) collate "C" not null check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes           integer                 not null check (bytes > 0),
    width           integer                 not null check (width > 0),
    height          integer                 not null check (height > 0),
    -- what the camera told
    taken_at        timestamptz,
    taken_longitude double precision        check (taken_longitude between -180 and 180),
    taken_latitude  double precision        check (taken_latitude between -90 and 90),
    received_at     timestamptz             not null,
    constraint report_photo_once unique (report_id, sha256),
    constraint report_photo_taken check ((taken_longitude is null) = (taken_latitude is null))
);

create index report_photo_report_idx on report_photo (report_id, received_at, id);

-- Where a resident says there is more to see.
alter table resident_report
    add column media_url text check (char_length(media_url) between 1 and 2000);
