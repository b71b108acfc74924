-- Where the subject was within reach before, when that has changed: those who lose sight of it have to be told.
alter table outbox add column former_area_code varchar(18) collate "C";
