-- As many parts of tracks as came at the same time: one way to the database for all of them. Of each, by its place, whether it
-- was added; what touches points there are is looked at afterwards, under the lock that is still held.
--
-- Planned once a session, with the partition of the day chosen while it runs.
drop function take_track_segment;

create function take_track_segments(
    workers uuid[], days date[], new_ids uuid[], devices text[], sequences bigint[], datums text[],
    starts timestamptz[], ends timestamptz[], point_counts integer[], packed bytea[], received timestamptz)
    returns boolean[]
    language plpgsql
    set plan_cache_mode = force_generic_plan as
$$
declare
    added boolean[] := array_fill(false, array[cardinality(workers)]);
begin
    for i in 1 .. cardinality(workers) loop
        perform pg_advisory_xact_lock(hashtextextended('track:' || workers[i] || ':' || days[i], 0));
        if not exists (select from track_segment s
                       where s.worker_id = workers[i] and s.day = days[i] and s.device_id = devices[i]
                         and s.end_at >= starts[i] and s.start_at <= ends[i]) then
            insert into track_segment (worker_id, day, id, device_id, sequence, datum, start_at, end_at, point_count, points,
                                       received_at)
            values (workers[i], days[i], new_ids[i], devices[i], sequences[i], datums[i], starts[i], ends[i],
                    point_counts[i], packed[i], received);
            added[i] := true;
        end if;
    end loop;
    return added;
end
$$;
