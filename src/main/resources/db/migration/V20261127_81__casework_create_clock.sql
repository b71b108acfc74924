-- Runs of the clocks of cases. Start, limit, pauses and end are facts; due_at and next_alarm_at are derived from them and
-- the working calendar by the program.
create table case_clock (
    case_id       uuid                    not null references case_file,
    kind          text                    not null check (kind in ('ACCEPTANCE', 'SIGNING', 'HANDLING', 'VERIFICATION')),
    run           integer                 not null check (run >= 1),
    -- by these figures are told apart
    reach_code    varchar(15) collate "C" not null,
    category_code varchar(5) collate "C"  not null,
    department_id uuid                    references department,
    department    text,
    started_at    timestamptz             not null,
    amount        integer                 not null check (amount > 0),
    unit          text                    not null check (unit in ('WORKING_HOUR', 'WORKING_DAY', 'URGENT_HOUR')),
    extended      integer                 not null check (extended >= 0),
    paused_from   timestamptz[]           not null,
    -- one fewer while it is paused
    paused_to     timestamptz[]           not null,
    stopped_at    timestamptz             check (stopped_at >= started_at),
    outcome       text                    check (outcome in ('DONE', 'RETURNED', 'REOPENED', 'FAILED', 'TERMINATED')),
    due_at        timestamptz,
    rung          integer                 not null check (rung >= 0),
    next_alarm_at timestamptz,
    -- days of the calendar have changed since what is derived was derived
    stale         boolean                 not null,
    constraint case_clock_pkey primary key (case_id, kind, run),
    constraint case_clock_pauses check (cardinality(paused_from) - cardinality(paused_to) in (0, 1)),
    constraint case_clock_outcome check (outcome is null or stopped_at is not null),
    constraint case_clock_alarm check (next_alarm_at is null or stopped_at is null)
);

-- what may go on at any moment goes on once
create unique index case_clock_running_key on case_clock (case_id, kind) where stopped_at is null;
create index case_clock_alarm_idx on case_clock (next_alarm_at) where next_alarm_at is not null;
-- figures of a period, from the index alone
create index case_clock_due_idx on case_clock (due_at)
    include (reach_code, category_code, department_id, stopped_at, outcome) where kind = 'HANDLING';
create index case_clock_stale_idx on case_clock (case_id) where stale;
