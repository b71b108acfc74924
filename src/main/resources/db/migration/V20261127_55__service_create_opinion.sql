-- What opinions are about: a list that an installation keeps itself. Retired ones stay on the opinions that have them.
create table opinion_tag (
    code    varchar(40) collate "C" primary key check (code ~ '^[A-Z][A-Z0-9_]*$'),
    name    text                    not null check (char_length(name) between 1 and 100),
    name_en text                    not null check (char_length(name_en) between 1 and 100),
    retired boolean                 not null,
    version integer                 not null
);

insert into opinion_tag (code, name, name_en, retired, version) values
    ('EDUCATION', '教育', 'Education', false, 0),
    ('ELDERLY', '养老', 'Care of the elderly', false, 0),
    ('ENVIRONMENT', '环境卫生', 'Environment', false, 0),
    ('HEALTH', '医疗', 'Health', false, 0),
    ('HOUSING', '住房物业', 'Housing and property management', false, 0),
    ('OTHER', '其他', 'Other', false, 0),
    ('SAFETY', '治安消防', 'Public safety', false, 0),
    ('TRAFFIC', '交通出行', 'Traffic', false, 0);

-- Opinions about one thing, answered together.
create table opinion_group (
    id               uuid                    primary key,
    area_code        varchar(15) collate "C" not null check (area_code ~ '^[0-9]{6}([0-9]{3}){0,3}$'),
    title            text                    not null check (char_length(title) between 1 and 200),
    created_at       timestamptz             not null,
    answer           text                    check (char_length(answer) between 1 and 5000),
    answered_by_name text,
    answered_at      timestamptz,
    version          integer                 not null,
    constraint opinion_group_answered check ((answer is null) = (answered_at is null)
                                             and (answer is null) = (answered_by_name is null))
);
create index opinion_group_created_idx on opinion_group (created_at desc, id desc);
create index opinion_group_area_idx on opinion_group (area_code, created_at desc, id desc);

-- What residents think, without a word of who they are.
create table opinion (
    id               uuid                    primary key,
    grid_code        varchar(15) collate "C" not null references grid (code),
    area_code        varchar(12) collate "C" generated always as (left(grid_code, 12)) stored,
    town_code        varchar(9) collate "C"  generated always as (left(grid_code, 9)) stored,
    text             text                    not null check (char_length(text) between 1 and 2000),
    group_id         uuid                    references opinion_group,
    filed_by         uuid,
    filed_by_name    text                    not null,
    filed_at         timestamptz             not null,
    -- business days
    filed_on         date                    not null,
    answer           text                    check (char_length(answer) between 1 and 5000),
    answered_by_name text,
    answered_at      timestamptz,
    answered_on      date,
    version          integer                 not null,
    constraint opinion_answered check ((answer is null) = (answered_at is null)
        and (answer is null) = (answered_on is null) and (answer is null) = (answered_by_name is null))
);
create index opinion_filed_idx on opinion (filed_at desc, id desc);
create index opinion_town_idx on opinion (town_code, filed_at desc, id desc);
create index opinion_area_idx on opinion (area_code, filed_at desc, id desc);
create index opinion_grid_idx on opinion (grid_code, filed_at desc, id desc);
create index opinion_group_idx on opinion (group_id, filed_at desc, id desc) where group_id is not null;
create index opinion_figures_idx on opinion (filed_on, grid_code);

create table opinion_tagging (
    opinion_id uuid                    not null references opinion,
    tag_code   varchar(40) collate "C" not null references opinion_tag,
    primary key (opinion_id, tag_code)
);
create index opinion_tagging_tag_idx on opinion_tagging (tag_code, opinion_id);
