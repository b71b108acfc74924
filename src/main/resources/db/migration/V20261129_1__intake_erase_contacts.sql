-- Whom to call is erased some time after the matter has ended.
alter table resident_report
    add column erased_at timestamptz,
    add constraint resident_report_erased check (erased_at is null or contact_name is null and contact_phone is null);

create index resident_report_contact_idx on resident_report (received_at, id) where contact_phone is not null;
