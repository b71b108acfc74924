create table export_job (
    id             uuid                    primary key,
    type           text                    not null check (type in ('DIVISIONS', 'GRIDS', 'WORKERS', 'CASES',
                                                                    'TRAININGS')),
    format         text                    not null check (format in ('NDJSON', 'CSV', 'XLSX')),
    -- what of the list, as it was asked for
    filter         jsonb                   not null,
    -- none: all
    fields         text[]                  not null,
    -- of the headings
    language       text                    not null check (language in ('zh-CN', 'en')),
    note           text,
    -- Who asked for it, as he was then: the job reads with these roles, scopes and this reach.
    caller_id      uuid                    not null,
    caller_name    text                    not null,
    caller_worker  uuid,
    roles          text[]                  not null,
    scopes         text[]                  not null,
    reach          varchar(18)[] collate "C" not null,
    -- whether every row says who took it out and when
    watermarked    boolean                 not null,
    state          text                    not null check (state in ('QUEUED', 'RUNNING', 'COMPLETED', 'FAILED',
                                                                     'CANCELLED')),
    rows_written   bigint                  not null check (rows_written >= 0),
    file_bytes     bigint                  check (file_bytes >= 0),
    sha256         text                    check (sha256 ~ '^[0-9a-f]{64}$'),
    file_kept      boolean                 not null,
    -- where the change feed goes on behind the moment the file shows
    feed_token     text,
    problem_code   text,
    problem_detail text,
    created_at     timestamptz             not null,
    started_at     timestamptz,
    finished_at    timestamptz,
    expires_at     timestamptz,
    -- The node that works on it, and until when it is believed to. Times of the database's clock.
    leased_by      uuid,
    leased_until   timestamptz,
    attempts       integer                 not null,
    constraint export_job_finished check ((state in ('COMPLETED', 'FAILED', 'CANCELLED')) = (finished_at is not null)),
    constraint export_job_failed check ((state = 'FAILED') = (problem_code is not null)),
    -- Nothing is called complete of which length, hash and end are not known.
    constraint export_job_whole check ((state = 'COMPLETED') = (file_bytes is not null) and
                                       (state = 'COMPLETED') = (sha256 is not null) and
                                       (state = 'COMPLETED') = (feed_token is not null) and
                                       (state = 'COMPLETED') = (expires_at is not null)),
    constraint export_job_kept check (not file_kept or state = 'COMPLETED')
);

create index export_job_caller_idx on export_job (caller_id, created_at desc, id desc);
create index export_job_unfinished_idx on export_job (created_at, id) where state in ('QUEUED', 'RUNNING');
create index export_job_kept_idx on export_job (expires_at) where file_kept;

-- The file in pieces of one size, encrypted: it may hold personal numbers. In the database, so that every node can hand
-- it out, and nothing is left of it when it is deleted.
create table export_chunk (
    export_id uuid    not null references export_job,
    seq       integer not null check (seq >= 0),
    content   bytea   not null,
    constraint export_chunk_pkey primary key (export_id, seq)
);

alter table export_chunk alter column content set storage external;
