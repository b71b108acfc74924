-- What is done for a resident. The work outlives his data: those can be erased, and nothing else depends on them.
create table errand (
    id             uuid                    primary key,
    grid_code      varchar(15) collate "C" not null references grid (code),
    area_code      varchar(12) collate "C" generated always as (left(grid_code, 12)) stored,
    town_code      varchar(9) collate "C"  generated always as (left(grid_code, 9)) stored,
    wanted         text                    not null check (char_length(wanted) between 1 and 2000),
    origin         text                    not null check (origin in ('VISIT', 'PHONE', 'COUNTER', 'ONLINE', 'OTHER')),
    -- encrypted
    resident_name  bytea,
    resident_phone bytea,
    erased_at      timestamptz,
    filed_by       uuid,
    filed_by_name  text                    not null,
    filed_at       timestamptz             not null,
    state          text                    not null check (state in ('REQUESTED', 'AGREED', 'DONE', 'CONFIRMED',
                                                                     'WITHDRAWN')),
    -- still somebody's task
    open           boolean                 not null,
    -- business days: what was agreed with the resident, when it was ticked off, when nothing was left to do
    agreed_on      date,
    done_on        date,
    ended_on       date,
    ended_at       timestamptz,
    step_count     integer                 not null,
    version        integer                 not null,
    constraint errand_open check (open = (state not in ('CONFIRMED', 'WITHDRAWN'))),
    constraint errand_ended check (open = (ended_at is null) and open = (ended_on is null)),
    constraint errand_agreed check (state in ('REQUESTED', 'WITHDRAWN') or agreed_on is not null),
    constraint errand_done check ((done_on is not null) = (state in ('DONE', 'CONFIRMED'))),
    constraint errand_resident check ((resident_name is null) = (erased_at is not null)
                                      and (erased_at is null or resident_phone is null))
);

-- The lists, latest first, of the county, a town, a village and a grid; and what is to be done until a day.
create index errand_filed_idx on errand (filed_at desc, id desc);
create index errand_town_idx on errand (town_code, filed_at desc, id desc);
create index errand_area_idx on errand (area_code, filed_at desc, id desc);
create index errand_grid_idx on errand (grid_code, filed_at desc, id desc);
create index errand_agreed_idx on errand (agreed_on, grid_code) include (done_on, state, ended_on);

create table errand_step (
    errand_id    uuid        not null references errand,
    seq          integer     not null check (seq >= 1),
    -- each step refers to the one before it: the sequence has no gaps
    previous_seq integer     generated always as (nullif(seq - 1, 0)) stored,
    verb         text        not null check (verb in ('REQUEST', 'AGREE', 'PROGRESS', 'TICK_OFF', 'CONFIRM', 'DENY',
                                                      'WITHDRAW', 'ERASE')),
    actor_id     uuid,
    actor_name   text        not null,
    from_state   text,
    to_state     text        not null,
    at           timestamptz not null,
    note         text        check (char_length(note) between 1 and 2000),
    agreed_on    date,
    means        text        check (means in ('IN_PERSON', 'PHONE', 'MESSAGE', 'WRITING')),
    constraint errand_step_pkey primary key (errand_id, seq),
    constraint errand_step_previous foreign key (errand_id, previous_seq) references errand_step (errand_id, seq),
    constraint errand_step_first check ((seq = 1) = (from_state is null)),
    constraint errand_step_agreed check ((verb = 'AGREE') = (agreed_on is not null)),
    constraint errand_step_means check ((verb in ('CONFIRM', 'DENY')) = (means is not null))
);

create function errand_step_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'steps of an errand are never changed or deleted' using errcode = 'restrict_violation';
end $$;

create trigger errand_step_append_only before update or delete or truncate on errand_step
    for each statement execute function errand_step_append_only();
