-- Where reports without an account come from: a mini-program, a town's page, another authority. Whoever has the key may
-- report, within the limits and the area of the source.
create table report_source (
    id             uuid                    primary key,
    name           text                    not null check (char_length(name) between 1 and 200),
    area_code      varchar(12) collate "C" not null references area,
    -- of 256 random bits nothing is guessed: a plain hash keeps them
    key_hash       bytea                   not null constraint report_source_key_once unique,
    per_minute     integer                 not null check (per_minute >= 1),
    per_day        integer                 not null check (per_day >= 1),
    -- of one address, a minute
    per_sender    integer                 not null check (per_sender >= 1),
    moderated      boolean                 not null,
    active         boolean                 not null,
    created_at     timestamptz             not null,
    version        integer                 not null,
    constraint report_source_name_once unique (area_code, name)
);

-- How many reports were taken since a window began; shared by all nodes. One row a source and window, one an address.
create table report_rate (
    scope  text        primary key,
    begins timestamptz not null,
    taken  integer     not null
);

create index report_rate_begins_idx on report_rate (begins);
