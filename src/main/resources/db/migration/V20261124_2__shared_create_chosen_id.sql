-- Ids that clients have chosen, with what they were chosen for: the same creation sent again is told from another one.
create table chosen_id (
    kind text not null,
    id uuid not null,
    -- keyed hash of who created it and from what
    fingerprint text not null,
    primary key (kind, id)
);
