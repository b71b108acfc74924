-- Which telephones were used by two workers is asked of a whole day, and tracks come in roughly by day: a few pages of
-- index instead of one entry a row.
create index track_segment_day_idx on track_segment using brin (day) with (autosummarize = on);
