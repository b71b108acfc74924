-- For whom the actor of a step acted: the name of the department that handled the case, or the code of an area or grid.
-- Steps that were taken before do not tell.
alter table case_step add column organisation text;
