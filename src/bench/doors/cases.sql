select * from case_file where town_code = '330282006' and state = 'DISPATCHED'
order by reported_at desc, id desc limit 51;
