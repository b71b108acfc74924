-- Takes points at once when nothing of the same telephone touches their time; else returns what does, and takes nothing.
-- One way to the database where the lock, the look and the insert would be three. Each statement in here sees what was
-- committed before it, so what the lock waited for is seen. The lock is held to the end of the transaction.
create function take_track_segment(
    of_worker uuid, of_day date, new_id uuid, of_device text, its_sequence bigint, its_datum text,
    starts timestamptz, ends timestamptz, points_in_it integer, packed bytea, received timestamptz)
    returns table (datum text, points bytea)
    language plpgsql as
$$
begin
    perform pg_advisory_xact_lock(hashtextextended('track:' || of_worker || ':' || of_day, 0));
    return query
        select s.datum, s.points from track_segment s
        where s.worker_id = of_worker and s.day = of_day and s.device_id = of_device
          and s.end_at >= starts and s.start_at <= ends;
    if not found then
        insert into track_segment (worker_id, day, id, device_id, sequence, datum, start_at, end_at, point_count, points,
                                   received_at)
        values (of_worker, of_day, new_id, of_device, its_sequence, its_datum, starts, ends, points_in_it, packed,
                received);
    end if;
end
$$;
