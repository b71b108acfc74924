create table webhook (
    id              uuid                    primary key,
    owner_id        uuid                    not null,
    owner_name      text                    not null,
    -- of the owner when he made it; what is told him later is what he may see then
    reach           varchar(18)[] collate "C" not null,
    -- of his token when he made it: nothing is told him for which he needs others
    scopes          text[]                  not null,
    url             text                    not null check (length(url) <= 2000),
    -- none: all
    types           text[]                  not null,
    area            varchar(18) collate "C",
    description     text,
    active          boolean                 not null,
    stop            text                    check (stop in ('SWITCHED_OFF', 'GONE', 'FAILING', 'OWNER_GONE')),
    -- up to which change of the feed deliveries are made
    position        bigint                  not null,
    -- Encrypted. While the secret is being replaced both sign.
    secret          bytea                   not null,
    former_secret   bytea,
    former_until    timestamptz,
    -- since when nothing has arrived; null while things do
    failing_since   timestamptz,
    created_at      timestamptz             not null,
    version         integer                 not null,
    constraint webhook_stopped check (active = (stop is null)),
    constraint webhook_former check ((former_secret is null) = (former_until is null))
);

create index webhook_owner_idx on webhook (owner_id);
create index webhook_created_idx on webhook (created_at, id);

create table webhook_delivery (
    id            uuid        primary key,
    webhook_id    uuid        not null references webhook on delete cascade,
    -- of the change in the feed; null for a ping
    position      bigint,
    type          text        not null,
    -- to which the feed tells it: who reaches it no longer when it is sent is not sent it
    area          varchar(18) collate "C",
    body          text        not null,
    state         text        not null check (state in ('PENDING', 'DELIVERED', 'FAILED')),
    attempts      integer     not null check (attempts >= 0),
    created_at    timestamptz not null,
    give_up_at    timestamptz not null,
    next_at       timestamptz not null,
    -- A node is sending it until then. Times of the database's clock.
    leased_until  timestamptz,
    last_at       timestamptz,
    last_status   integer,
    last_millis   integer,
    last_fault    text,
    last_answer   text,
    -- Made once for each change, however often somebody tries.
    constraint webhook_delivery_change unique (webhook_id, position)
);

create index webhook_delivery_due_idx on webhook_delivery (webhook_id, next_at) where state = 'PENDING';
create index webhook_delivery_list_idx on webhook_delivery (webhook_id, created_at desc, id desc);
create index webhook_delivery_old_idx on webhook_delivery (created_at) where state <> 'PENDING';
