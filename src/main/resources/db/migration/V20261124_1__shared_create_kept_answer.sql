-- Answers to POST requests that carried an Idempotency-Key. Written in the transaction of the change itself; gone when expired.
create table kept_answer (
    caller_id uuid not null,
    key text collate "C" not null check (length(key) between 1 and 255),
    -- keyed hash of method, address, media type and body
    fingerprint text not null,
    -- status, headers and body, encrypted: they hold personal data and secrets that are shown once
    answer bytea not null,
    expires_at timestamptz not null,
    primary key (caller_id, key)
);
create index kept_answer_expires_at on kept_answer (expires_at);
