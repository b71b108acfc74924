-- GraphQL documents that callers have sent once and name by their hash from then on, each caller his own.
create table persisted_query (
    -- An account or an API client: no foreign key, for it is one of two tables.
    holder  uuid        not null,
    sha256  varchar(64) collate "C" not null,
    query   text        not null,
    used_at timestamptz not null,
    primary key (holder, sha256)
);

create index persisted_query_used_at_idx on persisted_query (used_at);
