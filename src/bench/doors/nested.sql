select json_agg(json_build_object('code', g.code, 'name', g.name, 'openCases', c.cases))
from (select code, name from grid order by code limit 100) g
cross join lateral (
    select json_agg(json_build_object('number', number, 'state', state, 'text', text, 'reportedAt', reported_at)) as cases
    from (select number, state, text, reported_at from case_file
          where grid_code = g.code and open order by reported_at desc, id desc limit 3) latest) c;
