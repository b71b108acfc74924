-- The photos and documents of cases; their bytes are in the store, under their hash.
create table case_photo (
    id              uuid                    primary key,
    case_id         uuid                    not null,
    -- the step that was the last when it was taken in
    step_seq        integer                 not null,
    kind            text                    not null check (kind in ('BEFORE', 'AFTER', 'OTHER')),
    media_type      text                    not null check (media_type in ('image/jpeg', 'image/png', 'application/pdf')),
    sha256          varchar(64) collate "C" not null check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes           integer                 not null check (bytes > 0),
    -- null for a document
    width           integer                 check (width > 0),
    height          integer                 check (height > 0),
    -- what the camera told
    taken_at        timestamptz,
    taken_longitude double precision        check (taken_longitude between -180 and 180),
    taken_latitude  double precision        check (taken_latitude between -90 and 90),
    added_by        uuid,
    added_by_name   text                    not null,
    received_at     timestamptz             not null,
    constraint case_photo_once unique (case_id, sha256),
    constraint case_photo_step foreign key (case_id, step_seq) references case_step (case_id, seq),
    constraint case_photo_size check ((media_type = 'application/pdf') = (width is null)
                                      and (width is null) = (height is null)),
    -- a document shows nothing before or after
    constraint case_photo_kind check (kind = 'OTHER' or media_type <> 'application/pdf'),
    constraint case_photo_taken check ((taken_longitude is null) = (taken_latitude is null))
);

create index case_photo_case_idx on case_photo (case_id, received_at, id);
