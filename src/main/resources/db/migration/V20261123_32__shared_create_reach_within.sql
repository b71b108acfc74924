-- True when each of the prefixes lies within the reach, which is given as prefixes joined by commas.
create function reach_within(prefixes varchar[], reach text) returns boolean
    language sql immutable parallel safe
    return not exists (
        select 1
        from unnest(prefixes) prefix
        where not exists (select 1 from unnest(string_to_array(reach, ',')) own where prefix ^@ own));
