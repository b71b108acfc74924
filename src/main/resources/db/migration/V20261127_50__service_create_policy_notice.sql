-- What is told to the residents of some areas: published at once, perhaps withdrawn.
create table policy_notice (
    id                uuid        primary key,
    title             text        not null check (char_length(title) between 1 and 200),
    text              text        not null check (char_length(text) between 1 and 10000),
    published_at      timestamptz not null,
    published_by_name text        not null,
    withdrawn_at      timestamptz,
    withdrawal_reason text        check (char_length(withdrawal_reason) between 1 and 2000),
    version           integer     not null,
    constraint policy_notice_withdrawn check ((withdrawn_at is null) = (withdrawal_reason is null))
);
create index policy_notice_published_idx on policy_notice (published_at desc, id desc);

create table policy_notice_target (
    notice_id uuid                    not null references policy_notice,
    -- a county, a town, a village or a grid: all grids below it
    area_code varchar(15) collate "C" not null check (area_code ~ '^[0-9]{6}([0-9]{3}){0,3}$'),
    primary key (notice_id, area_code)
);
create index policy_notice_target_area_idx on policy_notice_target (area_code, notice_id);

-- That a notice has reached a worker, and that he has read it.
create table policy_notice_receipt (
    notice_id    uuid                    not null references policy_notice,
    worker_id    uuid                    not null references worker,
    -- his grid, when it reached him
    grid_code    varchar(15) collate "C" not null references grid (code),
    delivered_at timestamptz             not null,
    read_at      timestamptz,
    primary key (notice_id, worker_id)
);
create index policy_notice_receipt_grid_idx on policy_notice_receipt (notice_id, grid_code) include (read_at);

-- The households that were told of it in person, each once.
create table policy_notice_telling (
    notice_id    uuid                    not null references policy_notice,
    household_id uuid                    not null references household,
    grid_code    varchar(15) collate "C" not null references grid (code),
    told_at      timestamptz             not null,
    told_by_name text                    not null,
    primary key (notice_id, household_id)
);
create index policy_notice_telling_grid_idx on policy_notice_telling (notice_id, grid_code);
