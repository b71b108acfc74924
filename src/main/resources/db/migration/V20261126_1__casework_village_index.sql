-- The cases of a village, latest first: by the time of the report alone a page of one village reads tens of thousands.
create index case_file_area_idx on case_file (area_code, reported_at desc, id desc);
