-- The six digits of a case number. They run on over midnight: the day before them makes the number unique.
create sequence case_number_seq maxvalue 999999 cycle;

create table case_file (
    id               uuid                    primary key,
    number           varchar(14) collate "C" not null constraint case_file_number_key unique
                                             check (number ~ '^[0-9]{14}$'),
    category_id      uuid                    not null,
    category_code    varchar(5) collate "C"  not null,
    text             text                    not null check (char_length(text) between 1 and 2000),
    -- the place as it was given, and in WGS-84
    given_longitude  double precision        not null,
    given_latitude   double precision        not null,
    given_datum      text                    not null check (given_datum in ('WGS84', 'GCJ02')),
    accuracy_metres  double precision        check (accuracy_metres >= 0),
    longitude        double precision        not null check (longitude between -180 and 180),
    latitude         double precision        not null check (latitude between -90 and 90),
    occurred_at      timestamptz             not null,
    reported_at      timestamptz             not null,
    -- null outside every grid; the area is then the county
    grid_code        varchar(15) collate "C" references grid (code),
    area_code        varchar(12) collate "C" not null references area,
    -- the code by which the case is within someone's reach
    reach_code       varchar(15) collate "C" not null,
    source           text                    not null check (source in ('WORKER', 'RESIDENT', 'HOTLINE_12345', 'SENSOR',
                                                                        'COMMAND_ROOM')),
    reported_by      uuid,
    reported_by_name text                    not null,
    worker_id        uuid,
    department       text                    check (char_length(department) between 1 and 200),
    state            text                    not null check (state in ('REPORTED', 'ACCEPTED', 'REJECTED', 'DISPATCHED',
                                                                       'IN_PROGRESS', 'RESOLVED', 'CLOSED')),
    -- still somebody's task
    open             boolean                 not null,
    closed_at        timestamptz,
    step_count       integer                 not null,
    version          integer                 not null,
    constraint case_file_category foreign key (category_id, category_code) references case_category (id, code),
    constraint case_file_reach check (reach_code = coalesce(grid_code, area_code)),
    constraint case_file_area check (grid_code is null or grid_code ^@ area_code),
    constraint case_file_open check (open = (state not in ('REJECTED', 'CLOSED'))),
    constraint case_file_closed check ((state = 'CLOSED') = (closed_at is not null)),
    constraint case_file_department check (state not in ('DISPATCHED', 'IN_PROGRESS', 'RESOLVED')
                                           or department is not null)
);

create index case_file_reported_idx on case_file (reported_at desc, id desc);
create index case_file_reach_idx on case_file (reach_code, state, reported_at desc, id desc);
create index case_file_state_idx on case_file (state, reported_at desc, id desc);
create index case_file_category_idx on case_file (category_code, reported_at desc, id desc);
create index case_file_worker_idx on case_file (worker_id, reported_at desc, id desc) where worker_id is not null;
create index case_file_reporter_idx on case_file (reported_by, reported_at desc, id desc);
create index case_file_grid_idx on case_file (grid_code, reported_at desc, id desc);
create index case_file_open_idx on case_file (grid_code, reported_at desc, id desc) where open;

create table case_step (
    case_id      uuid        not null references case_file,
    seq          integer     not null check (seq >= 1),
    -- each step refers to the one before it: the sequence has no gaps
    previous_seq integer     generated always as (nullif(seq - 1, 0)) stored,
    verb         text        not null check (verb in ('REPORT', 'ACCEPT', 'REJECT', 'DISPATCH', 'START', 'RESOLVE',
                                                      'CLOSE')),
    actor_id     uuid,
    actor_name   text        not null,
    department   text,
    from_state   text,
    to_state     text        not null,
    at           timestamptz not null,
    note         text        check (char_length(note) between 1 and 2000),
    constraint case_step_pkey primary key (case_id, seq),
    constraint case_step_previous foreign key (case_id, previous_seq) references case_step (case_id, seq),
    constraint case_step_first check ((seq = 1) = (from_state is null))
);

create function case_step_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'steps of a case are never changed or deleted' using errcode = 'restrict_violation';
end $$;

create trigger case_step_append_only before update or delete or truncate on case_step
    for each statement execute function case_step_append_only();
