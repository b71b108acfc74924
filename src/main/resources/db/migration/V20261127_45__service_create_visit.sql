-- How often a class of households is visited in an area, from a day on.
create table visit_rule (
    id           uuid                    primary key,
    -- a county, a town, a village or a grid; empty: everywhere; of several that a grid lies in, the longest counts
    area_code    varchar(15) collate "C" not null check (area_code ~ '^([0-9]{6}([0-9]{3}){0,3})?$'),
    visit_class  text                    not null check (visit_class in ('HIGH_RISK', 'KEY', 'GENERAL')),
    every_days   integer                 not null check (every_days between 0 and 366),
    every_months integer                 not null check (every_months between 0 and 24),
    -- business days, the last exclusive; the same when another rule took its place on its first day
    valid_from   date                    not null,
    valid_to     date                    check (valid_to >= valid_from),
    created_at   timestamptz             not null,
    version      integer                 not null,
    constraint visit_rule_interval check ((every_days = 0) <> (every_months = 0)),
    constraint visit_rule_period exclude using gist (area_code with =, visit_class with =,
                                                     daterange(valid_from, valid_to) with &&)
);
create index visit_rule_area_idx on visit_rule (area_code, valid_from, id);
create index visit_rule_class_idx on visit_rule (visit_class, area_code, valid_from);

-- What holds where nobody has said anything: weekly, monthly, quarterly.
insert into visit_rule (id, area_code, visit_class, every_days, every_months, valid_from, created_at, version) values
    ('019a3c00-0000-7000-8000-00000000f001', '', 'HIGH_RISK', 7, 0, '2000-01-01', '2000-01-01T00:00:00Z', 0),
    ('019a3c00-0000-7000-8000-00000000f002', '', 'KEY', 0, 1, '2000-01-01', '2000-01-01T00:00:00Z', 0),
    ('019a3c00-0000-7000-8000-00000000f003', '', 'GENERAL', 0, 3, '2000-01-01', '2000-01-01T00:00:00Z', 0);

create table household (
    id              uuid                    primary key,
    grid_code       varchar(15) collate "C" not null references grid (code),
    area_code       varchar(12) collate "C" generated always as (left(grid_code, 12)) stored,
    town_code       varchar(9) collate "C"  generated always as (left(grid_code, 9)) stored,
    visit_class     text                    not null check (visit_class in ('HIGH_RISK', 'KEY', 'GENERAL')),
    -- encrypted
    resident_name   bytea,
    resident_phone  bytea,
    address         bytea,
    erased_at       timestamptz,
    -- business days
    added_on        date                    not null,
    last_visited_on date,
    -- after a change in its circumstances, until somebody has been there
    extra_due_on    date,
    extra_set_on    date,
    ended_on        date,
    ended_at        timestamptz,
    end_reason      text                    check (char_length(end_reason) between 1 and 2000),
    created_at      timestamptz             not null,
    version         integer                 not null,
    constraint household_extra check ((extra_due_on is null) = (extra_set_on is null)),
    constraint household_ended check ((ended_on is null) = (ended_at is null) and (ended_on is null) = (end_reason is null)),
    constraint household_erased check ((erased_at is null) = (resident_name is not null)
        and (erased_at is null) = (address is not null)
        and (erased_at is null or resident_phone is null and ended_on is not null))
);
create index household_grid_idx on household (grid_code, id);
create index household_plan_idx on household (grid_code, id) where ended_on is null;

-- The extra dates that were set, kept for the figures of a past period.
create table household_due_date (
    id           uuid        primary key,
    household_id uuid        not null references household,
    due_on       date        not null,
    set_on       date        not null,
    set_at       timestamptz not null,
    set_by_name  text        not null,
    reason       text        not null check (char_length(reason) between 1 and 2000)
);
create index household_due_date_idx on household_due_date (household_id, due_on);

create table visit (
    id           uuid                    primary key,
    household_id uuid                    not null references household,
    grid_code    varchar(15) collate "C" not null references grid (code),
    area_code    varchar(12) collate "C" generated always as (left(grid_code, 12)) stored,
    town_code    varchar(9) collate "C"  generated always as (left(grid_code, 9)) stored,
    visited_at   timestamptz             not null,
    visited_on   date                    not null,
    visitor_id   uuid,
    visitor_name text                    not null,
    worker_id    uuid,
    note         text                    check (char_length(note) between 1 and 2000),
    -- the worker's own note of it
    record_id    uuid                    references work_record,
    recorded_at  timestamptz             not null
);
create index visit_household_idx on visit (household_id, visited_on desc);
create index visit_visited_idx on visit (visited_at desc, id desc);
create index visit_town_idx on visit (town_code, visited_at desc, id desc);
create index visit_area_idx on visit (area_code, visited_at desc, id desc);
create index visit_grid_idx on visit (grid_code, visited_at desc, id desc);

-- How often a class is visited in a grid by what holds on a day.
create function visit_interval(grid text, class text, day date) returns interval language sql stable parallel safe as $$
    select make_interval(months => every_months, days => every_days)
    from visit_rule
    where visit_class = class and area_code = any (array['', left(grid, 6), left(grid, 9), left(grid, 12), grid])
      and valid_from <= day and (valid_to is null or valid_to > day)
    order by char_length(area_code) desc
    limit 1
$$;

-- When a household is to be visited next: so long after the last time, or on a day that was set for it.
create function visit_due_on(grid text, class text, since date, extra date, day date) returns date
language sql stable parallel safe as $$
    select least(extra, (since + visit_interval(grid, class, day))::date)
$$;
