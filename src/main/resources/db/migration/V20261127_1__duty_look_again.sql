-- Points that came after the lock. They are looked through for flags; the day stays what it was.
alter table duty_day
    add points_after_lock integer not null default 0 check (points_after_lock >= 0),
    add constraint duty_day_points_after_lock check (points_after_lock = 0 or locked_at is not null);

-- A day is looked through again when more of it arrives. What begins earlier then than it seemed is still the same thing,
-- so a flag is known by the telephone, not by its beginning. One that was reviewed may be raised again by something more.
alter table flag add device_id text;
update flag set device_id = evidence ->> 'deviceId';
drop index flag_once;
create unique index flag_once on flag (worker_id, day, kind, device_id) nulls not distinct where state = 'OPEN';
