-- How alike two texts are.
create extension if not exists pg_trgm;

-- Open cases near a place, of the last weeks.
create index case_file_open_place_idx on case_file using gist (point(longitude, latitude), reported_at) where open;
