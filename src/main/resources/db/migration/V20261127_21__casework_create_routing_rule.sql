-- Which department gets the cases of a category in an area. Empty means whatever category, or wherever: as the empty code
-- begins every other one, the rule with neither is the default.
create table case_routing_rule (
    id            uuid                    primary key,
    area_code     varchar(15) collate "C" not null check (area_code ~ '^([0-9]{6}([0-9]{3}){0,3})?$'),
    category_code varchar(5) collate "C"  not null check (category_code ~ '^([0-9]{2}([0-9]{3})?)?$'),
    department_id uuid                    not null references department,
    created_at    timestamptz             not null,
    version       integer                 not null,
    constraint case_routing_rule_once unique (area_code, category_code)
);

create index case_routing_rule_department_idx on case_routing_rule (department_id);
