-- :changes reports of cases, told whole, of each case up to :times; :before of them were written before.
insert into outbox (id, happened_at, actor_name, type, subject_id, area_code, after)
select -:before - row_number() over (order by reported_at, id), now(), 'bench', 'CASE_REPORTED', id::text, reach_code,
       jsonb_build_object(
           'id', id, 'number', number, 'categoryId', category_id, 'categoryCode', category_code, 'text', text,
           'place', jsonb_build_object('longitude', given_longitude, 'latitude', given_latitude, 'datum', given_datum,
                                       'accuracyMetres', accuracy_metres),
           'wgs84', jsonb_build_object('longitude', longitude, 'latitude', latitude, 'datum', 'WGS84',
                                       'accuracyMetres', accuracy_metres),
           'occurredAt', occurred_at, 'reportedAt', reported_at, 'gridCode', grid_code, 'areaCode', area_code,
           'source', source, 'reportedBy', reported_by, 'reportedByName', reported_by_name, 'workerId', worker_id,
           'departmentId', department_id, 'department', department, 'state', state, 'level', level, 'dueAt', due_at,
           'selfHandled', self_handled, 'returns', returns, 'extensions', extensions, 'reworks', reworks,
           'reports', reports, 'closedAt', closed_at, 'version', version)
from case_file, generate_series(1, :times) limit :changes;
analyze outbox;
