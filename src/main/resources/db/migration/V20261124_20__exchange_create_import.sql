create table import_job (
    id             uuid                    primary key,
    kind           text                    not null check (kind in ('DIVISIONS', 'GRIDS', 'WORKERS', 'CASES',
                                                                    'TRAININGS')),
    format         text                    not null check (format in ('CSV', 'XLSX', 'GEOJSON')),
    charset        text                    check (charset in ('UTF-8', 'GB18030')),
    dry_run        boolean                 not null,
    -- of the texts in the report
    language       text                    not null check (language in ('zh-CN', 'en')),
    note           text,
    -- Who asked for it, as he was then: the job acts with these roles and this reach.
    caller_id      uuid                    not null,
    caller_name    text                    not null,
    caller_worker  uuid,
    roles          text[]                  not null,
    reach          varchar(18)[] collate "C" not null,
    file_bytes     bigint                  not null check (file_bytes >= 0),
    file_kept      boolean                 not null,
    state          text                    not null check (state in ('QUEUED', 'RUNNING', 'COMPLETED', 'FAILED',
                                                                     'CANCELLED')),
    rows_read      bigint                  not null,
    accepted       bigint                  not null,
    duplicate      bigint                  not null,
    refused        bigint                  not null,
    problem_code   text,
    problem_detail text,
    created_at     timestamptz             not null,
    started_at     timestamptz,
    finished_at    timestamptz,
    -- The node that works on it, and until when it is believed to. Times of the database's clock.
    leased_by      uuid,
    leased_until   timestamptz,
    -- taken so many times without a row done since
    attempts       integer                 not null,
    constraint import_job_rows check (rows_read = accepted + duplicate + refused),
    constraint import_job_finished check ((state in ('COMPLETED', 'FAILED', 'CANCELLED')) = (finished_at is not null)),
    constraint import_job_failed check ((state = 'FAILED') = (problem_code is not null))
);

create index import_job_caller_idx on import_job (caller_id, created_at desc, id desc);
create index import_job_created_idx on import_job (created_at desc, id desc);
create index import_job_unfinished_idx on import_job (created_at, id) where state in ('QUEUED', 'RUNNING');
create index import_job_kept_idx on import_job (finished_at) where file_kept;

-- The file in pieces, encrypted: it may hold personal numbers. In the database, so that any node can go on with it.
create table import_chunk (
    import_id uuid    not null references import_job,
    seq       integer not null check (seq >= 0),
    content   bytea   not null,
    constraint import_chunk_pkey primary key (import_id, seq)
);

alter table import_chunk alter column content set storage external;

-- What became of the rows, a batch a row: [[outcome, code, detail], …] in the order of the file.
create table import_batch (
    import_id uuid   not null references import_job,
    first_row bigint not null check (first_row >= 0),
    outcomes  jsonb  not null,
    constraint import_batch_pkey primary key (import_id, first_row)
);
