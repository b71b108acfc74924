package io.gridward.duty;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import io.gridward.calendar.WorkingTimes;
import io.gridward.calendar.WorkingTimes.Period;

/** Leave is counted in half days: a half is exempt when at least half of its working time is. */
final class HalfDays {

    private HalfDays() {}

    /** @param exempt in any order; what two of them cover together counts once */
    static ExemptPart of(WorkingTimes times, LocalDate day, Collection<Period> exempt) {
        var ordered = exempt.stream().sorted(Comparator.comparing(Period::from)).toList();
        boolean morning = isExempt(times.morningOf(day), ordered);
        boolean afternoon = isExempt(times.afternoonOf(day), ordered);
        if (morning && afternoon) {
            return ExemptPart.WHOLE;
        }
        if (morning) {
            return ExemptPart.MORNING;
        }
        return afternoon ? ExemptPart.AFTERNOON : ExemptPart.NONE;
    }

    private static boolean isExempt(Period half, List<Period> ordered) {
        var covered = Duration.ZERO;
        var reached = half.from();
        for (var time : ordered) {
            var from = later(time.from(), reached);
            var to = time.to().isBefore(half.to()) ? time.to() : half.to();
            if (from.isBefore(to)) {
                covered = covered.plus(Duration.between(from, to));
                reached = to;
            }
        }
        return covered.multipliedBy(2).compareTo(Duration.between(half.from(), half.to())) >= 0;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
