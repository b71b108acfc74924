-- The GraphQL documents that an API client may send, where it may not send what it likes.
create table api_client_query (
    id            uuid        primary key,
    client_id     uuid        not null references api_client,
    sha256        varchar(64) collate "C" not null check (char_length(sha256) = 64),
    query         text        not null,
    registered_at timestamptz not null,
    version       integer     not null,
    constraint api_client_query_once unique (client_id, sha256)
);
