-- Ranges and equality in one exclusion constraint.
create extension if not exists btree_gist;
