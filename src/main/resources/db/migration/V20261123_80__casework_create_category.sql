-- Two-level dictionary. A row is one version of a code: changing a limit ends one row and begins the next.
create table case_category (
    id                  uuid                   primary key default gen_random_uuid(),
    code                varchar(5) collate "C" not null check (code ~ '^[0-9]{2}([0-9]{3})?$'),
    parent_code         varchar(2) collate "C",
    name                text                   not null check (char_length(name) between 1 and 200),
    name_en             text                   check (char_length(name_en) between 1 and 200),
    -- how long handling may take unless decided otherwise; null where there is no such limit
    default_limit       integer                check (default_limit > 0),
    default_limit_unit  text                   check (default_limit_unit in ('WORKING_HOUR', 'WORKING_DAY',
                                                                             'URGENT_HOUR')),
    standard_code       text,
    valid_from          timestamptz            not null,
    valid_to            timestamptz            check (valid_to > valid_from),
    constraint case_category_id_code_key unique (id, code),
    constraint case_category_parent check (parent_code is not distinct from nullif(left(code, 2), code)),
    constraint case_category_limit check ((default_limit is null) = (default_limit_unit is null)),
    -- at any moment a code means one thing
    constraint case_category_period exclude using gist (code with =, tstzrange(valid_from, valid_to) with &&)
);

create index case_category_code_idx on case_category (code, valid_from);

-- Source of names and limits: DOMAIN §7; where it gives a span, the longer end.
insert into case_category (code, parent_code, name, name_en, default_limit, default_limit_unit, valid_from)
select code, nullif(left(code, 2), code), name, name_en, default_limit, unit, timestamptz '2000-01-01 00:00:00+08'
from (values
    ('01',    '民生服务',       'Livelihood services',               3,    'WORKING_DAY'),
    ('01001', '排水管道堵塞',   'Blocked drain',                     3,    'WORKING_DAY'),
    ('01002', '路灯故障',       'Streetlight fault',                 3,    'WORKING_DAY'),
    ('02',    '矛盾劝解',       'Disputes',                          7,    'WORKING_DAY'),
    ('02001', '家庭邻里纠纷',   'Family and neighbours',             7,    'WORKING_DAY'),
    ('02002', '劳动纠纷',       'Labour',                            7,    'WORKING_DAY'),
    ('02003', '物业纠纷',       'Property management',               7,    'WORKING_DAY'),
    ('02004', '土地纠纷',       'Land',                              7,    'WORKING_DAY'),
    ('02005', '医疗纠纷',       'Medical',                           7,    'WORKING_DAY'),
    ('03',    '治安防控',       'Public order',                      3,    'WORKING_DAY'),
    ('03001', '架空层违法出租', 'Illegal letting in a stilt floor',  3,    'WORKING_DAY'),
    ('03002', '盗窃',           'Theft',                             3,    'WORKING_DAY'),
    -- by visit plan, not by limit
    ('04',    '特殊人群服务',   'People in special need',            null, null),
    ('04001', '独居老人',       'Elderly living alone',              null, null),
    ('05',    '社情民意',       'Public opinion',                    5,    'WORKING_DAY'),
    ('05001', '意见建议',       'Opinion',                           5,    'WORKING_DAY'),
    -- recorded only
    ('06',    '政策法律宣传',   'Policy and law publicity',          null, null),
    ('07',    '突发事件',       'Emergencies',                       2,    'URGENT_HOUR'),
    ('07001', '火灾',           'Fire',                              2,    'URGENT_HOUR'),
    ('07002', '坍塌',           'Collapse',                          2,    'URGENT_HOUR'),
    -- each of its own
    ('08',    '城市管理',       'City management',                   null, null),
    ('08001', '暴露垃圾',       'Exposed refuse',                    4,    'WORKING_HOUR'),
    ('08002', '道路不洁',       'Dirty road',                        5,    'WORKING_HOUR'),
    ('08003', '绿植枯死',       'Dead planting',                     5,    'WORKING_DAY'),
    ('08004', '违法建设制止',   'Illegal building, to be stopped',   4,    'WORKING_HOUR'),
    ('08005', '违法建设拆除',   'Illegal building, to be pulled down', 20, 'WORKING_DAY'),
    ('09',    '安全隐患',       'Safety hazards',                    1,    'WORKING_DAY'),
    ('09001', '消防通道堵塞',   'Blocked fire lane',                 1,    'WORKING_DAY'),
    ('99',    '其他',           'Other',                             null, null)
) as seed (code, name, name_en, default_limit, unit);
