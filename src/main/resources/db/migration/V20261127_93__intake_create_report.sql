-- What residents report without an account. Moderated ones wait here; what is released is a case.
create table resident_report (
    id              uuid                    primary key,
    source_id       uuid                    not null references report_source,
    -- what the reporter asks by; kept as a hash
    token_hash      bytea                   not null constraint resident_report_token_once unique,
    category_code   varchar(5) collate "C"  not null,
    text            text                    not null check (char_length(text) between 1 and 2000),
    given_longitude double precision        not null,
    given_latitude  double precision        not null,
    given_datum     text                    not null check (given_datum in ('WGS84', 'GCJ02')),
    accuracy_metres double precision        check (accuracy_metres >= 0),
    longitude       double precision        not null,
    latitude        double precision        not null,
    grid_code       varchar(15) collate "C" references grid (code),
    reach_code      varchar(15) collate "C" not null,
    -- personal data, encrypted
    contact_name    bytea,
    contact_phone   bytea,
    state           text                    not null check (state in ('PENDING', 'RELEASED', 'DROPPED')),
    received_at     timestamptz             not null,
    decided_at      timestamptz,
    decided_by      uuid,
    reason          text                    check (char_length(reason) between 1 and 2000),
    case_id         uuid                    unique references case_file,
    version         integer                 not null,
    constraint resident_report_released check ((state = 'RELEASED') = (case_id is not null)),
    constraint resident_report_dropped check ((state = 'DROPPED') = (reason is not null)),
    constraint resident_report_decided check ((state = 'PENDING') = (decided_at is null))
);

create index resident_report_state_idx on resident_report (state, received_at, id);
create index resident_report_reach_idx on resident_report (reach_code, state, received_at, id);
create index resident_report_source_idx on resident_report (source_id);
