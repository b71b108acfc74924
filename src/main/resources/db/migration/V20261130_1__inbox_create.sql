-- What the system tells people. Read ones are deleted after a while, unread ones too.
create table message (
    id          uuid        primary key,
    -- an account, or a worker: whoever has an account of his reads it
    receiver_id uuid        not null,
    kind        text        not null check (kind ~ '^[A-Z_]{1,40}$'),
    -- what has happened, so that one thing is told to one receiver once
    occasion    text        not null check (char_length(occasion) between 1 and 100),
    -- what he can look at to know more
    subject_id  uuid        not null,
    -- what the words of the kind name
    parameters  jsonb       not null check (jsonb_typeof(parameters) = 'object'),
    created_at  timestamptz not null,
    read_at     timestamptz,
    constraint message_once unique (receiver_id, kind, occasion)
);

create index message_receiver_idx on message (receiver_id, created_at desc, id desc);
create index message_unread_idx on message (receiver_id, created_at desc, id desc) where read_at is null;
-- which have been kept long enough
create index message_read_idx on message (read_at) where read_at is not null;
create index message_lying_idx on message (created_at) where read_at is null;
