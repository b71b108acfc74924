create table api_client (
    id             uuid        primary key,
    client_id      varchar(64) collate "C" not null,
    name           text        not null check (char_length(name) between 1 and 200),
    secret_hash    text        not null,
    reach          varchar(18)[] collate "C" not null,
    expires_at     timestamptz,
    deactivated_at timestamptz,
    last_used_at   timestamptz,
    created_at     timestamptz not null,
    version        integer     not null,
    constraint api_client_client_id_unique unique (client_id)
);
