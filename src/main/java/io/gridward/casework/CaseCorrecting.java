package io.gridward.casework;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.gridward.calendar.CalendarChanged;
import io.gridward.shared.time.Time;

/**
 * Works out deadlines anew when the working calendar is corrected. A card that was given by a clock is taken back when,
 * by the right calendar, it came too early.
 */
@ApplicationScoped
class CaseCorrecting {

    private final CaseClocks clocks;
    private final CaseTimes times;
    private final CaseSteps steps;
    private final CaseActing acting;
    private final OneByOne oneByOne;
    private final Time time;

    CaseCorrecting(
            CaseClocks clocks, CaseTimes times, CaseSteps steps, CaseActing acting, OneByOne oneByOne, Time time) {
        this.clocks = clocks;
        this.times = times;
        this.steps = steps;
        this.acting = acting;
        this.oneByOne = oneByOne;
        this.time = time;
    }

    /** The list of a year may name days of the December before. */
    void changed(@Observes CalendarChanged change) {
        clocks.correctAround(
                time.startOf(LocalDate.of(change.year() - 1, 12, 1)),
                time.startOf(LocalDate.of(change.year() + 1, 1, 1)));
    }

    void correctMarked() {
        oneByOne.forEach("correct the deadlines", clocks::stale, this::correct);
    }

    private void correct(CaseFile file) {
        Instant now = time.now();
        var set = times.inTransaction(file);
        set.correct(now);
        var given = file.supervision();
        if (given != null && steps.isSupervisedBySystem(file.id()) && !set.asksFor(given)) {
            acting.actBySystem(file, CaseMove.liftSupervision().noting("工作日历已更正"), now);
        }
    }
}
