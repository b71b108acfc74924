-- What residents reported without an account, latest first: the list that everybody may see.
create index case_file_resident_idx on case_file (reported_at desc, id desc)
    where source = 'RESIDENT' and reported_by is null;
