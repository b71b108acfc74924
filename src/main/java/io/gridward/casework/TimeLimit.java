package io.gridward.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import io.gridward.calendar.Ticking;
import io.gridward.calendar.WorkingTime;

/**
 * How long something may take. A working day (工作日) is as many working hours as a workday has: three of them from ten
 * o'clock on Monday end at ten o'clock on Thursday.
 *
 * @param amount at least 1
 */
record TimeLimit(int amount, LimitUnit unit) {

    private static final int WHOLE = 100;

    /**
     * A span in which no time is counted.
     *
     * @param to exclusive
     */
    record Pause(Instant from, Instant to) {}

    TimeLimit {
        if (amount < 1) {
            throw new IllegalArgumentException("A limit of " + amount);
        }
    }

    TimeLimit plus(int more) {
        return new TimeLimit(amount + more, unit);
    }

    /** When it is over. */
    Instant endsAfter(Instant start, List<Pause> pauses, WorkingTime workingTime) {
        return endsAfter(start, pauses, WHOLE, workingTime);
    }

    /**
     * When a part of it is over. What was left when a pause began is left when it ends.
     *
     * @param pauses one after the other, none before the start
     * @param percent of the limit, may be more than all of it
     */
    Instant endsAfter(Instant start, List<Pause> pauses, int percent, WorkingTime workingTime) {
        var ticking = ticking(workingTime);
        var left = length(workingTime).multipliedBy(percent).dividedBy(WHOLE);
        Instant from = start;
        for (var pause : pauses) {
            var passed = ticking.between(from, pause.from());
            if (left.compareTo(passed) <= 0) {
                break;
            }
            left = left.minus(passed);
            from = pause.to();
        }
        return ticking.after(from, left);
    }

    private Ticking ticking(WorkingTime workingTime) {
        return unit == LimitUnit.URGENT_HOUR ? Ticking.AROUND_THE_CLOCK : workingTime;
    }

    private Duration length(WorkingTime workingTime) {
        return switch (unit) {
            case WORKING_HOUR, URGENT_HOUR -> Duration.ofHours(amount);
            case WORKING_DAY -> workingTime.workday().multipliedBy(amount);
        };
    }
}
