-- Whoever would have reported the same matter and said so instead: once an account.
create table case_joiner (
    case_id      uuid        not null references case_file,
    account_id   uuid        not null,
    account_name text        not null,
    -- what he has to add
    text         text        check (char_length(text) between 1 and 2000),
    joined_at    timestamptz not null,
    constraint case_joiner_pkey primary key (case_id, account_id)
);

create index case_joiner_account_idx on case_joiner (account_id);
