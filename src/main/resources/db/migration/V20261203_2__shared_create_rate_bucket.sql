-- What is left of a rate, for all nodes: one row for whoever was limited lately. A row that is gone is a full bucket.
create table rate_bucket (
    key        text             primary key,
    tokens     double precision not null,
    -- by the last who drew
    taken      bigint           not null,
    counted_at timestamptz      not null
);

create index rate_bucket_counted_at_idx on rate_bucket (counted_at);
