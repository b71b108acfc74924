create table grid (
    id                uuid                    primary key,
    -- Never reused and never deleted: a superseded code resolves for ever.
    code              varchar(15) collate "C" not null constraint grid_code_key unique
                                              check (code ~ '^[0-9]{15}$'),
    area_code         varchar(12) collate "C" not null references area check (char_length(area_code) = 12),
    name              text                    not null check (char_length(name) between 1 and 200),
    kind              text                    not null check (kind in ('BASIC', 'DEDICATED')),
    state             text                    not null check (state in ('ACTIVE', 'RETIRED')),
    networks          text[]                  not null check (array_position(networks, null) is null),
    external_codes    text[]                  not null check (array_position(external_codes, null) is null),
    created_at        timestamptz             not null,
    retired_at        timestamptz,
    retirement_reason text,
    version           integer                 not null,
    constraint grid_below_area check (code ^@ area_code),
    constraint grid_retired check ((state = 'RETIRED') = (retired_at is not null))
);

create index grid_area_idx on grid (area_code, code);

create table grid_boundary (
    id                 uuid             primary key,
    grid_id            uuid             not null references grid,
    valid_from         timestamptz      not null,
    valid_to           timestamptz      check (valid_to > valid_from),
    -- WGS-84, well-known binary; with its bounding box and geodesic area
    geometry           bytea            not null,
    west               double precision not null,
    south              double precision not null,
    east               double precision not null,
    north              double precision not null,
    area_square_metres bigint           not null,
    -- what was sent, when it was in another datum
    original_datum     text             not null check (original_datum in ('WGS84', 'GCJ02')),
    original           jsonb,
    created_at         timestamptz      not null,
    -- at any moment a grid has one boundary
    constraint grid_boundary_period exclude using gist (grid_id with =, tstzrange(valid_from, valid_to) with &&)
);

create index grid_boundary_box_idx on grid_boundary using gist (box(point(west, south), point(east, north)));

-- Every node keeps the boundaries in memory and learns here which of them changed.
create function grid_boundary_notify() returns trigger language plpgsql as $$
begin
    perform pg_notify('grid_boundary', coalesce(new.id, old.id)::text);
    return null;
end $$;

create trigger grid_boundary_notify after insert or update or delete on grid_boundary
    for each row execute function grid_boundary_notify();
