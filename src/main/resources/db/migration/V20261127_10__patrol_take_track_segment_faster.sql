-- Tells only whether the points were taken. An answer of fixed length is one the driver asks for together with the beginning
-- of the transaction; before one of any length it waits for the beginning to be confirmed. What touches the points is asked
-- for afterwards, by the few who have to know it, under the lock that is still held.
--
-- Planned once a session, with the partition of the day chosen while it runs: planning the look over all partitions took
-- longer than the look and the insert together.
drop function take_track_segment;

create function take_track_segment(
    of_worker uuid, of_day date, new_id uuid, of_device text, its_sequence bigint, its_datum text,
    starts timestamptz, ends timestamptz, points_in_it integer, packed bytea, received timestamptz)
    returns boolean
    language plpgsql
    set plan_cache_mode = force_generic_plan as
$$
begin
    perform pg_advisory_xact_lock(hashtextextended('track:' || of_worker || ':' || of_day, 0));
    if exists (select from track_segment s
               where s.worker_id = of_worker and s.day = of_day and s.device_id = of_device
                 and s.end_at >= starts and s.start_at <= ends) then
        return false;
    end if;
    insert into track_segment (worker_id, day, id, device_id, sequence, datum, start_at, end_at, point_count, points,
                               received_at)
    values (of_worker, of_day, new_id, of_device, its_sequence, its_datum, starts, ends, points_in_it, packed, received);
    return true;
end
$$;
