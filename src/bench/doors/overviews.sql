select json_agg(json_build_object('grid', g, 'openCaseCount', c.open_case_count, 'openCases', c.cases))
from (select * from grid order by code limit 101) g
cross join lateral (
    select (select count(*) from case_file where grid_code = g.code and open) as open_case_count,
           (select json_agg(latest)
            from (select * from case_file
                  where grid_code = g.code and open order by reported_at desc, id desc limit 3) latest) as cases) c;
