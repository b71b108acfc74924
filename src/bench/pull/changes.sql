-- As many changes as there are cases to begin with in a feed of a month: of each of these its report, told whole.
insert into outbox (id, happened_at, actor_name, type, subject_id, area_code, after)
select -row_number() over (order by reported_at, id), now(), 'bench', 'CASE_REPORTED', id::text, reach_code,
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
from case_file limit 200000;
analyze outbox;
