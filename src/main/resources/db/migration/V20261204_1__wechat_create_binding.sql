-- The access token of the mini-program, one for all nodes; sealed.
create table wechat_access_token (
    app_id     text        primary key,
    token      bytea       not null,
    expires_at timestamptz not null
);

-- Which account a user of the mini-program has. His openid is kept sealed, to be sent messages, and as a keyed hash.
create table wechat_binding (
    id          uuid        primary key,
    account_id  uuid        not null references account,
    openid      bytea       not null,
    openid_hash bytea       not null check (octet_length(openid_hash) = 32),
    means       text        not null check (means in ('PHONE', 'CODE')),
    bound_at    timestamptz not null,
    version     integer     not null,
    constraint wechat_binding_account_once unique (account_id),
    constraint wechat_binding_openid_once unique (openid_hash)
);

-- Who has come and is not bound yet. Wrong guesses are counted for him, however many tickets he gets.
create table wechat_guest (
    id           uuid        primary key,
    openid       bytea       not null,
    openid_hash  bytea       not null check (octet_length(openid_hash) = 32),
    ticket_hash  bytea       not null,
    expires_at   timestamptz not null,
    failures     integer     not null,
    locked_until timestamptz,
    constraint wechat_guest_openid_once unique (openid_hash)
);

create index wechat_guest_ticket_idx on wechat_guest (ticket_hash);
create index wechat_guest_expiry_idx on wechat_guest (expires_at);

-- What a worker is told by somebody who knows him, to bind without his number. The last one made is good, once.
create table wechat_binding_code (
    worker_id  uuid        primary key references worker,
    account_id uuid        not null references account,
    code_hash  bytea       not null,
    expires_at timestamptz not null,
    constraint wechat_binding_code_once unique (code_hash)
);
