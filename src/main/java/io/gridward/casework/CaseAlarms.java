package io.gridward.casework;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.time.Time;

/**
 * Does what time brings about: reminds, gives cards, signs for what lies unsigned, goes on with what was suspended. What has
 * come due while the program stood still is done when it runs again.
 */
@ApplicationScoped
class CaseAlarms {

    private final CaseFiles files;
    private final CaseClocks clocks;
    private final CaseTimes times;
    private final CaseActing acting;
    private final CaseTelling telling;
    private final OneByOne oneByOne;
    private final Time time;

    CaseAlarms(
            CaseFiles files,
            CaseClocks clocks,
            CaseTimes times,
            CaseActing acting,
            CaseTelling telling,
            OneByOne oneByOne,
            Time time) {
        this.files = files;
        this.clocks = clocks;
        this.times = times;
        this.acting = acting;
        this.telling = telling;
        this.oneByOne = oneByOne;
        this.time = time;
    }

    void ringDue() {
        Instant now = time.now();
        oneByOne.forEach("ring the clocks", most -> clocks.withAlarmsBy(now, most), file -> ring(file, now));
    }

    void resumeDue() {
        var today = time.today();
        oneByOne.forEach("go on with what was suspended", most -> files.toBeReviewedBy(today, most), file -> {
            if (file.reviewOn() != null && !file.reviewOn().isAfter(today)) {
                acting.actBySystem(file, CaseMove.of(CaseVerb.RESUME), time.now());
            }
        });
    }

    private void ring(CaseFile file, Instant now) {
        var set = times.of(file);
        for (var clock : set.all()) {
            clock.ring(now, set.deadlines()).ifPresent(alarm -> {
                telling.tell(file, clock, alarm);
                answer(file, alarm.supervision(), now);
            });
        }
    }

    private void answer(CaseFile file, @Nullable Supervision supervision, Instant now) {
        SystemMoves.onAlarm(file, supervision).ifPresent(move -> acting.actBySystem(file, move, now));
    }
}
