create sequence outbox_id_seq increment 50;

create table outbox (
    id          bigint      primary key default nextval('outbox_id_seq'),
    -- Readers stop before the oldest transaction still in flight, so that nobody skips a row that commits late.
    transaction xid8        not null default pg_current_xact_id(),
    happened_at timestamptz not null,
    actor_id    uuid,
    actor_name  text        not null,
    type        text        not null,
    subject_id  text        not null,
    area_code   varchar(18) collate "C",
    note        text,
    before      jsonb,
    after       jsonb
);

create index outbox_transaction_idx on outbox (transaction, id);
create index outbox_subject_idx on outbox (subject_id, id);
