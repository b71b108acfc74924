-- What waits for one person: the cases he is to verify, and the drafts he has not sent.
create index case_file_verifier_idx on case_file (verifier_id, due_at) where open and verifier_id is not null;
create index case_file_draft_idx on case_file (reported_by) where state = 'DRAFT';
