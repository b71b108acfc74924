-- Codes are collated "C": a prefix is then a range of the ordinary index, whatever the locale of the database.
create table area (
    code        varchar(12) collate "C" primary key check (code ~ '^[0-9]{6}([0-9]{3}([0-9]{3})?)?$'),
    name        text                    not null check (char_length(name) between 1 and 200),
    level       text                    not null check (level in ('COUNTY', 'STREET', 'TOWN', 'FUNCTIONAL_ZONE',
                                                                  'COMMUNITY', 'VILLAGE', 'QUASI_COMMUNITY',
                                                                  'QUASI_VILLAGE')),
    parent_code varchar(12) collate "C" references area,
    constraint area_below_parent check (parent_code is null or code ^@ parent_code)
);

create index area_parent_idx on area (parent_code, code);
