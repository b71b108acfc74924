-- All states and verbs of the life cycle, and what its conditions look at.
alter table case_file
    drop constraint case_file_state_check,
    drop constraint case_file_open,
    drop constraint case_file_department,
    -- null where a department was only named, before departments were kept
    add column department_id    uuid        references department,
    add column level            text        not null default 'VILLAGE' check (level in ('VILLAGE', 'TOWN', 'COUNTY')),
    add column due_at           timestamptz,
    add column supervision      text        check (supervision in ('NORMAL', 'YELLOW', 'RED')),
    add column decided_amount   integer     check (decided_amount > 0),
    add column decided_unit     text        check (decided_unit in ('WORKING_HOUR', 'WORKING_DAY', 'URGENT_HOUR')),
    add column request          text        check (request in ('EXTENSION', 'SUSPENSION')),
    add column requested_amount integer     check (requested_amount > 0),
    add column review_on        date,
    add column self_handled     boolean     not null default false,
    add column returns          integer     not null default 0 check (returns >= 0),
    add column arbitrated       boolean     not null default false,
    add column extensions       integer     not null default 0 check (extensions between 0 and 2),
    add column last_extension   integer     not null default 0 check (last_extension >= 0),
    add column reworks          integer     not null default 0 check (reworks between 0 and 2),
    add column verifier_id      uuid        references worker,
    add column calls_in_vain    integer     not null default 0 check (calls_in_vain between 0 and 3),
    add column satisfaction     text        check (satisfaction in ('SATISFIED', 'DISSATISFIED', 'UNREACHABLE')),
    add column merged_into      uuid        references case_file,
    add column reports          integer     not null default 1 check (reports >= 1),
    add constraint case_file_state_check check (state in (
        'DRAFT', 'REPORTED', 'SELF_HANDLED', 'ACCEPTED', 'ESCALATED', 'DISPATCHED', 'RETURN_REQUESTED', 'IN_PROGRESS',
        'SUSPENDED', 'RESOLVED', 'VERIFYING', 'REWORK', 'CALLBACK', 'CLOSED', 'REJECTED', 'MERGED', 'TERMINATED')),
    add constraint case_file_open check (
        open = (state not in ('DRAFT', 'CLOSED', 'REJECTED', 'MERGED', 'TERMINATED'))),
    add constraint case_file_department check (
        department is not null or self_handled
        or state not in ('DISPATCHED', 'RETURN_REQUESTED', 'IN_PROGRESS', 'SUSPENDED', 'RESOLVED', 'REWORK')),
    add constraint case_file_merged check ((state = 'MERGED') = (merged_into is not null)),
    add constraint case_file_review check ((state = 'SUSPENDED') = (review_on is not null)),
    add constraint case_file_request check (request is null or state = 'IN_PROGRESS');

update case_file set level = 'COUNTY' where grid_code is null;
alter table case_file alter column level drop default;

create index case_file_department_idx on case_file (department_id, state, due_at) where open;
create index case_file_review_idx on case_file (review_on) where review_on is not null;
create index case_file_merged_idx on case_file (merged_into) where merged_into is not null;
-- the command room's queue: what is due next, in a town and in the county
create index case_file_town_due_idx on case_file (town_code, due_at, id) where open and due_at is not null;
create index case_file_due_idx on case_file (due_at, id) where open and due_at is not null;

alter table case_step
    drop constraint case_step_verb_check,
    add column actor_worker_id uuid,
    add column reason          text check (reason ~ '^[A-Z_]{1,40}$'),
    add constraint case_step_verb_check check (verb in (
        'DRAFT', 'REPORT', 'SELF_HANDLE', 'SAMPLE', 'ACCEPT', 'REJECT', 'MERGE', 'ESCALATE', 'DISPATCH', 'REQUEST_RETURN',
        'ARBITRATE', 'START', 'REQUEST_EXTENSION', 'EXTEND', 'REQUEST_SUSPENSION', 'SUSPEND', 'REFUSE_REQUEST', 'RESUME',
        'RESOLVE', 'ARRANGE_VERIFICATION', 'VERIFY', 'REWORK', 'CALL_BACK', 'CLOSE', 'REOPEN', 'TERMINATE', 'SUPERVISE',
        'LIFT_SUPERVISION'));
