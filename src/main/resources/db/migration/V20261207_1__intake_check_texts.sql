-- Whether the words of a report may be shown, as somebody else judges them who has to know who wrote them.
alter table resident_report
    add column text_check       text        not null default 'NONE'
        check (text_check in ('NONE', 'WAITING', 'PASSED', 'REVIEW', 'RISKY', 'UNANSWERED')),
    add column text_check_label integer,
    -- personal data, encrypted; gone once the check is over
    add column openid           bytea,
    add column check_tries      integer     not null default 0 check (check_tries >= 0),
    -- when it is asked next
    add column check_at         timestamptz,
    add constraint resident_report_judged
        check ((text_check in ('PASSED', 'REVIEW', 'RISKY')) = (text_check_label is not null)),
    add constraint resident_report_asked
        check ((text_check = 'WAITING') = (openid is not null) and (openid is null) = (check_at is null)),
    add constraint resident_report_check_ends check (text_check <> 'WAITING' or state = 'PENDING');

alter table resident_report
    alter column text_check drop default,
    alter column check_tries drop default;

create index resident_report_check_idx on resident_report (check_at, id) where text_check = 'WAITING';
