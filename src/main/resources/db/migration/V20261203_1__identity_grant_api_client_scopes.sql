-- What a machine may do of what its role may. Those that are there could read everything, and keep that.
alter table api_client
    add column scopes varchar(40)[] collate "C" not null default
        '{READ_AREAS,READ_GRIDS,READ_WORKERS,READ_DEPARTMENTS,READ_CASES,READ_RECORDS,READ_TRAININGS,READ_DUTY,READ_SERVICES,READ_STATISTICS}',
    -- null: as many as anybody
    add column requests_per_minute integer check (requests_per_minute >= 1),
    add column cost_per_minute integer check (cost_per_minute >= 1),
    add column registered_queries_only boolean not null default false,
    -- While a secret is being replaced, the one before it.
    add column previous_secret_hash text,
    add column previous_secret_valid_until timestamptz,
    add constraint api_client_previous_secret_ends
        check ((previous_secret_hash is null) = (previous_secret_valid_until is null));

alter table api_client
    alter column scopes drop default,
    alter column registered_queries_only drop default;

-- Tokens given out before do not tell the scopes: the clients get new ones.
insert into token_epoch (holder, epoch, began_at)
select id, 1, now() from api_client
on conflict (holder) do update set epoch = token_epoch.epoch + 1, began_at = excluded.began_at;
