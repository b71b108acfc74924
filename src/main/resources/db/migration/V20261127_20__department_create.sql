-- An office that handles cases. Retired, never deleted: cases refer to it.
create table department (
    id                uuid                    primary key,
    name              text                    not null check (char_length(name) between 1 and 200),
    -- The county, town or village it serves.
    area_code         varchar(12) collate "C" not null references area,
    office_line       varchar(31)             check (office_line ~ '^\+?[0-9][0-9 -]{1,28}[0-9]$'),
    created_at        timestamptz             not null,
    retired_at        timestamptz,
    retirement_reason text                    check (char_length(retirement_reason) between 1 and 500),
    version           integer                 not null,
    constraint department_retired check ((retired_at is null) = (retirement_reason is null))
);

create unique index department_name_once on department (area_code, name) where retired_at is null;
create index department_area_idx on department (area_code, id);

create table department_member (
    department_id uuid        not null references department,
    account_id    uuid        not null references account,
    added_at      timestamptz not null,
    primary key (department_id, account_id)
);

create index department_member_added_idx on department_member (department_id, added_at, account_id);
-- To which departments somebody belongs.
create index department_member_account_idx on department_member (account_id, department_id);
