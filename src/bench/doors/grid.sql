select * from grid where code = '330282006004001';
