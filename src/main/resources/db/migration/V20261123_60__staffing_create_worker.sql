create table worker (
    id               uuid                    primary key,
    kind             text                    not null check (kind in ('LEADER', 'FULL_TIME', 'PART_TIME', 'SUPERVISOR')),
    name             text                    not null check (char_length(name) between 1 and 200),
    -- the town or village that employs him
    area_code        varchar(12) collate "C" not null references area check (char_length(area_code) in (9, 12)),
    education        text                    not null check (education in ('JUNIOR_HIGH', 'SENIOR_HIGH', 'COLLEGE',
                                                                           'BACHELOR', 'MASTER_OR_HIGHER')),
    hire_date        date                    not null,
    birth_date       date                    check (birth_date < hire_date),
    -- encrypted, and keyed hashes to look them up
    phone            bytea,
    phone_hash       bytea,
    id_card          bytea,
    id_card_hash     bytea,
    career           jsonb                   not null,
    state            text                    not null check (state in ('ACTIVE', 'LEFT')),
    departed_at      timestamptz,
    departure_reason text,
    created_at       timestamptz             not null,
    version          integer                 not null,
    constraint worker_phone_hashed check ((phone is null) = (phone_hash is null)),
    constraint worker_id_card_hashed check ((id_card is null) = (id_card_hash is null)),
    constraint worker_left check ((state = 'LEFT') = (departed_at is not null))
);
create index worker_area_idx on worker (area_code, id);
create index worker_phone_idx on worker (phone_hash);
-- Who left may be hired again, as a new worker.
create unique index worker_id_card_unique on worker (id_card_hash) where state = 'ACTIVE';
