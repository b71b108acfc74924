\set n :n + 1
begin;
select take_track_segments(array[('00000000-0000-7000-8000-00000000000' || :client_id)::uuid], array[current_date - 1], array[gen_random_uuid()], array['floor'], array[:n::bigint], array['GCJ02'], array[(current_date - 1 + :n * interval '1 ms')::timestamptz], array[(current_date - 1 + :n * interval '1 ms' + interval '0.5 ms')::timestamptz], array[:points::integer], array[decode(repeat('2a', :bytes), 'hex')], now());
insert into duty_recount values (('00000000-0000-7000-8000-00000000000' || :client_id)::uuid, current_date - 1, false) on conflict (worker_id, day, claimed) do update set claimed = false where false;
commit;
