package io.gridward.duty;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

import io.gridward.patrol.distance.DistanceAlgorithm;
import io.gridward.shared.time.Time;
import io.gridward.staffing.Post;
import io.gridward.staffing.Postings;

/** Sees to it that every full-time worker has a day, whether he does anything or not, and as it is measured today. */
@ApplicationScoped
class DutyOpening {

    private final DutyDays days;
    private final Recounts recounts;
    private final Postings postings;
    private final Time time;

    DutyOpening(DutyDays days, Recounts recounts, Postings postings, Time time) {
        this.days = days;
        this.recounts = recounts;
        this.postings = postings;
        this.time = time;
    }

    /** Today, and the days since the last one that was opened; the first day ever is the one on which this runs first. */
    void open() {
        QuarkusTransaction.requiringNew().run(() -> {
            var today = time.today();
            var last = days.latest().orElse(today);
            for (var day = last.isAfter(today) ? today : last; !day.isAfter(today); day = day.plusDays(1)) {
                open(day);
            }
            recounts.markOpenUnlessMeasuredBy(DistanceAlgorithm.VERSION);
        });
    }

    private void open(LocalDate day) {
        Set<UUID> without = new TreeSet<>();
        postings.postsBetween(time.startOf(day), time.startOf(day.plusDays(1))).stream()
                .map(Post::workerId)
                .forEach(without::add);
        without.removeAll(days.workersOf(day));
        if (!without.isEmpty()) {
            recounts.mark(
                    without.stream().map(worker -> new DutyDayId(worker, day)).toList());
        }
    }
}
