-- Access tokens say the epoch of their holder; a new epoch ends all that were given out before. A holder without a row
-- is in epoch 0.
create table token_epoch (
    -- An account or an API client: no foreign key, for it is one of two tables.
    holder   uuid        primary key,
    epoch    integer     not null check (epoch > 0),
    began_at timestamptz not null
);

create index token_epoch_began_at_idx on token_epoch (began_at);

create function token_epoch_notify() returns trigger language plpgsql as $$
begin
    perform pg_notify('token_epoch', new.holder || ' ' || new.epoch);
    return null;
end $$;

create trigger token_epoch_notify after insert or update on token_epoch
    for each row execute function token_epoch_notify();
