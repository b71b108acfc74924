-- How often each account has accepted a template and was not yet told: WeChat allows one message for each time.
create table wechat_subscription (
    account_id  uuid    not null references account,
    template_id text    not null check (char_length(template_id) between 1 and 64),
    remaining   integer not null check (remaining between 0 and 1000),
    primary key (account_id, template_id)
);

-- What is to be told in WeChat beside the inbox, which always has it.
create table wechat_message (
    -- of the message in the inbox, which may be forgotten earlier
    message_id  uuid        not null,
    account_id  uuid        not null references account,
    kind        text        not null check (kind ~ '^[A-Z_]{1,40}$'),
    subject_id  uuid        not null,
    parameters  jsonb       not null check (jsonb_typeof(parameters) = 'object'),
    state       text        not null check (state in ('WAITING', 'SENDING', 'SENT', 'NOT_ACCEPTED', 'FAILED', 'UNKNOWN')),
    tries       integer     not null,
    -- while it waits: when it is tried; while it is being sent: when that was begun; then when it ended
    at          timestamptz not null,
    created_at  timestamptz not null,
    errcode     integer,
    primary key (message_id, account_id)
);

create index wechat_message_waiting_idx on wechat_message (at) where state = 'WAITING';
create index wechat_message_sending_idx on wechat_message (at) where state = 'SENDING';
create index wechat_message_ended_idx on wechat_message (at) where state not in ('WAITING', 'SENDING');
create index wechat_message_account_idx on wechat_message (account_id);
