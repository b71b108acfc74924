create table account (
    id                  uuid        primary key,
    -- Kept in lower case by the application: unique whatever the case it was typed in.
    login_name          varchar(64) collate "C" not null,
    display_name        text        not null check (char_length(display_name) between 1 and 200),
    password_hash       text        not null,
    password_changed_at timestamptz not null,
    roles               varchar(20)[] not null,
    -- Code prefixes; collated "C" so that a prefix is a range, as for the codes themselves.
    reach               varchar(18)[] collate "C" not null,
    worker_id           uuid,
    deactivated_at      timestamptz,
    failed_logins       integer     not null default 0,
    locked_until        timestamptz,
    created_at          timestamptz not null,
    version             integer     not null,
    constraint account_login_name_unique unique (login_name)
);

-- One row a signing-in, not one a token: the token carries the family's id, and whatever secret is not the current one
-- is an old one used again.
create table refresh_family (
    id            uuid        primary key,
    account_id    uuid        not null references account,
    current_hash  bytea       not null,
    previous_hash bytea,
    rotated_at    timestamptz not null,
    created_at    timestamptz not null,
    expires_at    timestamptz not null,
    ended_at      timestamptz
);

create index refresh_family_account_idx on refresh_family (account_id);
