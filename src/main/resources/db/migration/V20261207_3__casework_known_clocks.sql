-- What figures of handling were made of at any time from now on: when the present words of a clock became known, and those
-- that held before. Figures that were told once can be told again, whatever has happened to the cases since.
alter table case_clock add column known_since timestamptz not null default now();

-- From the index alone, as before.
drop index case_clock_due_idx;
create index case_clock_due_idx on case_clock (due_at)
    include (reach_code, category_code, department_id, stopped_at, outcome, known_since) where kind = 'HANDLING';

create table case_clock_before (
    case_id       uuid                    not null references case_file,
    run           integer                 not null,
    reach_code    varchar(15) collate "C" not null,
    category_code varchar(5) collate "C"  not null,
    department_id uuid,
    department    text,
    stopped_at    timestamptz,
    outcome       text,
    due_at        timestamptz,
    known_since   timestamptz             not null,
    known_until   timestamptz             not null check (known_until > known_since),
    constraint case_clock_before_pkey primary key (case_id, run, known_until)
);

create index case_clock_before_due_idx on case_clock_before (due_at);

create function case_clock_before_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'what was known of a clock is never changed or deleted' using errcode = 'restrict_violation';
end $$;

create trigger case_clock_before_append_only before update or delete or truncate on case_clock_before
    for each statement execute function case_clock_before_append_only();

-- In the database, so that no way of changing a clock can forget it.
create function case_clock_keep_known() returns trigger language plpgsql as $$
begin
    -- What was known for no time was never told.
    if old.known_since < now() then
        insert into case_clock_before
        values (old.case_id, old.run, old.reach_code, old.category_code, old.department_id, old.department,
                old.stopped_at, old.outcome, old.due_at, old.known_since, now());
        new.known_since = now();
    end if;
    return new;
end $$;

create trigger case_clock_keep_known before update on case_clock
    for each row when (new.kind = 'HANDLING'
        and (old.reach_code, old.category_code, old.department_id, old.department, old.stopped_at, old.outcome, old.due_at)
            is distinct from
            (new.reach_code, new.category_code, new.department_id, new.department, new.stopped_at, new.outcome, new.due_at))
    execute function case_clock_keep_known();

create view case_clock_known as
select case_id, run, reach_code, category_code, department_id, department, stopped_at, outcome, due_at,
       known_since, 'infinity'::timestamptz as known_until
from case_clock
where kind = 'HANDLING'
union all
select case_id, run, reach_code, category_code, department_id, department, stopped_at, outcome, due_at,
       known_since, known_until
from case_clock_before;
