-- The list of one year as the State Council's notice gives it: which days are off, which weekend days are worked.
create table calendar_year (
    year       integer     primary key check (year between 2000 and 2100),
    -- the notice
    source     text        not null check (char_length(source) between 1 and 500),
    changed_at timestamptz not null,
    version    integer     not null
);

-- A day is in the list of the notice that names it, which for New Year may be that of the year after: 2018-12-29.
create table calendar_day (
    -- in one list only
    day  date    primary key,
    year integer not null references calendar_year,
    kind text    not null check (kind in ('HOLIDAY', 'MAKE_UP_WORKDAY')),
    name text    not null check (char_length(name) between 1 and 50),
    constraint calendar_day_of_year check (day between make_date(year - 1, 12, 1) and make_date(year, 12, 31)),
    constraint calendar_day_make_up check (kind = 'HOLIDAY' or extract(isodow from day) > 5)
);

create index calendar_day_year_idx on calendar_day (year);

-- Every node keeps the lists in memory and learns here that one changed.
create function calendar_year_notify() returns trigger language plpgsql as $$
begin
    perform pg_notify('calendar_year', new.year::text);
    return null;
end $$;

create trigger calendar_year_notify after insert or update on calendar_year
    for each row execute function calendar_year_notify();
