-- Planning the look over all partitions took longer than the look and the insert together. A session plans it once: the
-- partition of the day is then chosen while it runs.
alter function take_track_segment set plan_cache_mode = force_generic_plan;
