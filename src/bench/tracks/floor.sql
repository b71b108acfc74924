\set n :n + 1
begin;
select take_track_segment(('00000000-0000-7000-8000-00000000000' || :client_id)::uuid, current_date - 1, gen_random_uuid(), 'floor', :n, 'GCJ02', current_date - 1 + :n * interval '1 ms', current_date - 1 + :n * interval '1 ms' + interval '0.5 ms', :points, decode(repeat('2a', :bytes), 'hex'), now());
insert into duty_recount values (('00000000-0000-7000-8000-00000000000' || :client_id)::uuid, current_date - 1, false) on conflict (worker_id, day, claimed) do update set claimed = false where false;
commit;
