-- What touches a new part is looked for among what ends no earlier than the part begins: next to nothing for the part that
-- comes last, as most do. By its start it would be the whole day before it.
alter table track_segment drop constraint track_segment_pkey;
alter table track_segment add constraint track_segment_pkey primary key (worker_id, day, end_at, start_at, id);
