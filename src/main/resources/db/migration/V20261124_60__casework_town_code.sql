-- The cases of a town, latest first, straight from an index: a range of codes would have to be sorted.
alter table case_file add column town_code varchar(9) collate "C" generated always as (left(reach_code, 9)) stored;

create index case_file_town_state_idx on case_file (town_code, state, reported_at desc, id desc);
create index case_file_town_idx on case_file (town_code, reported_at desc, id desc);
