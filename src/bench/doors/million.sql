-- Copies the cases of the demo county into the past until there are a million, and spreads the copies over all of its
-- grids, each reported by somebody of its own; some 120 are open in each.
insert into case_file (id, number, category_id, category_code, text, given_longitude, given_latitude, given_datum,
                       accuracy_metres, longitude, latitude, occurred_at, reported_at, grid_code, area_code, reach_code,
                       source, reported_by, reported_by_name, worker_id, department_id, department, state, open, level,
                       due_at, supervision, request, requested_amount, review_on, self_handled, returns, arbitrated,
                       extensions, last_extension, reworks, verifier_id, calls_in_vain, satisfaction, merged_into,
                       reports, closed_at, step_count, version)
select md5(copies.id::text || n)::uuid, '1' || lpad((row_number() over ())::text, 13, '0'), category_id, category_code, text,
       given_longitude, given_latitude, given_datum, accuracy_metres, longitude, latitude,
       occurred_at - age, reported_at - age, g.code, g.area_code, g.code, source, md5(g.code)::uuid, reported_by_name,
       worker_id, department_id, department, state, open, level, due_at - age, supervision, request,
       requested_amount, review_on, self_handled, returns, arbitrated, extensions, last_extension, reworks,
       verifier_id, calls_in_vain, satisfaction, merged_into, reports, closed_at - age, step_count, version
from (select c.*, n, n * interval '7 hours 11 minutes' as age,
             1 + (13 * n + row_number() over (partition by n order by c.id)) % (select count(*) from grid) as place
      from case_file c, generate_series(1, (select 1000000 / count(*) + 1 from case_file)) n) copies
join (select code, area_code, row_number() over (order by code) as place from grid) g using (place)
limit 1000000 - (select count(*) from case_file);

-- With the clock that the figures count.
insert into case_clock (case_id, kind, run, reach_code, category_code, department_id, department, started_at, amount, unit,
                        extended, paused_from, paused_to, stopped_at, outcome, due_at, rung, stale)
select f.id, c.kind, c.run, f.reach_code, c.category_code, c.department_id, c.department, c.started_at - age, c.amount,
       c.unit, c.extended, '{}', '{}', c.stopped_at - age, c.outcome, c.due_at - age, c.rung, false
from case_clock c
cross join lateral (
    select n, n * interval '7 hours 11 minutes' as age
    from generate_series(1, (select 1000000 / count(*) + 1 from case_file where number not like '1%')) n) copies
join case_file f on f.id = md5(c.case_id::text || n)::uuid
where c.kind = 'HANDLING' and c.paused_from = '{}';

vacuum analyze;
