-- What is asked of the workers of an area, from a day on.
create table duty_rule (
    id                        uuid                    primary key,
    -- a county, a town, a village or a grid; of several that a grid lies in, the longest code counts
    area_code                 varchar(15) collate "C" not null check (area_code ~ '^[0-9]{6}([0-9]{3}){0,3}$'),
    -- business days, the last exclusive; the same when it was withdrawn before it began or replaced on its first day
    valid_from                date                    not null,
    valid_to                  date                    check (valid_to >= valid_from),
    -- the rule that took its place
    ended_by                  uuid                    check (ended_by is null or valid_to is not null),
    mode                      text                    not null check (mode in ('OFF', 'MONITOR', 'SCORED')),
    minimum_metres            integer                 not null check (minimum_metres between 0 and 100000),
    minimum_records           integer                 not null check (minimum_records between 0 and 1000),
    metres_counted            text                    not null check (metres_counted in ('TOTAL', 'IN_GRID')),
    tolerance_standard_errors double precision        not null check (tolerance_standard_errors between 0 and 10),
    -- more records than that, within the time and the distance, count as one
    burst_records             integer                 not null check (burst_records between 1 and 1000),
    burst_minutes             integer                 not null check (burst_minutes between 1 and 1440),
    burst_metres              integer                 not null check (burst_metres between 1 and 10000),
    created_at                timestamptz             not null,
    version                   integer                 not null,
    constraint duty_rule_period exclude using gist (area_code with =, daterange(valid_from, valid_to) with &&)
);

create index duty_rule_area_idx on duty_rule (area_code, valid_from, id);
