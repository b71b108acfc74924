package io.gridward.duty;

import java.time.LocalDate;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.gridward.calendar.CalendarChanged;
import io.gridward.casework.CaseRejected;
import io.gridward.casework.CaseReported;
import io.gridward.grid.BoundariesChanged;
import io.gridward.patrol.TracksGrew;
import io.gridward.shared.time.Time;
import io.gridward.staffing.Postings;
import io.gridward.staffing.PostsChanged;
import io.gridward.workrecord.WorkRecordFiled;

/** Marks the days that something changes, within the transaction that changes it. */
@ApplicationScoped
class DutyMarking {

    private final Recounts recounts;
    private final Postings postings;
    private final Time time;

    DutyMarking(Recounts recounts, Postings postings, Time time) {
        this.recounts = recounts;
        this.postings = postings;
        this.time = time;
    }

    void walked(@Observes TracksGrew tracks) {
        recounts.mark(tracks.days().stream()
                .map(grown -> new DutyDayId(grown.workerId(), grown.day()))
                .toList());
    }

    void recorded(@Observes WorkRecordFiled record) {
        recounts.mark(record.workerId(), record.day());
    }

    void reported(@Observes CaseReported reported) {
        if (reported.workerId() != null) {
            recounts.mark(reported.workerId(), time.dayOf(reported.occurredAt()));
        }
    }

    void rejected(@Observes CaseRejected rejected) {
        if (rejected.workerId() != null) {
            recounts.mark(rejected.workerId(), time.dayOf(rejected.occurredAt()));
        }
    }

    /** His open days, and today, which he may not have had before. */
    void posted(@Observes PostsChanged posts) {
        var from = time.dayOf(posts.from());
        recounts.markOpen(posts.workerId(), from);
        if (!from.isAfter(time.today())) {
            recounts.mark(posts.workerId(), time.today());
        }
    }

    void redrawn(@Observes BoundariesChanged boundaries) {
        markAreas(boundaries.gridCodes(), LocalDate.EPOCH);
    }

    void termsChanged(@Observes DutyTermsChanged terms) {
        if (terms.workerId() != null) {
            recounts.markOpen(terms.workerId(), terms.from());
        } else if (terms.areaCode() != null) {
            markAreas(Set.of(terms.areaCode()), terms.from());
        }
    }

    void calendarChanged(@Observes CalendarChanged calendar) {
        recounts.markOpen(LocalDate.EPOCH);
    }

    private void markAreas(Set<String> areaCodes, LocalDate since) {
        recounts.markOpen(areaCodes, postings.fullTimeWorkersBelow(areaCodes, time.startOf(since)), since);
    }
}
