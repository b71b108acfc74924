package io.gridward.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import io.gridward.shared.problem.Problem;

/**
 * Time that passes in the working hours of workdays only (DOMAIN.md §6): not at night, on rest days and holidays; on
 * make-up workdays it does. A moment it answers lies within working hours or at their end.
 */
public final class WorkingTime implements Ticking {

    private final WorkingTimes times;
    private final KnownDays days;

    public WorkingTime(WorkingTimes times, KnownDays days) {
        this.times = times;
        this.days = days;
    }

    /** How long an ordinary workday is. */
    public Duration workday() {
        return Duration.between(times.from(), times.to());
    }

    /** @throws Problem CALENDAR_YEAR_UNKNOWN */
    @Override
    public Duration between(Instant from, Instant to) {
        var passed = Duration.ZERO;
        for (var day = dayOf(from); !times.hoursOf(day).from().isAfter(to); day = day.plusDays(1)) {
            if (days.isWorkday(day)) {
                var hours = times.hoursOf(day);
                passed = passed.plus(AROUND_THE_CLOCK.between(later(from, hours.from()), earlier(to, hours.to())));
            }
        }
        return passed;
    }

    /** @throws Problem CALENDAR_YEAR_UNKNOWN when it lies in a year whose list has not been entered */
    @Override
    public Instant after(Instant from, Duration passed) {
        var left = passed;
        for (var day = dayOf(from); ; day = day.plusDays(1)) {
            if (days.isWorkday(day)) {
                var hours = times.hoursOf(day);
                var begin = later(from, hours.from());
                var today = AROUND_THE_CLOCK.between(begin, hours.to());
                if (left.compareTo(today) <= 0) {
                    return begin.plus(left);
                }
                left = left.minus(today);
            }
        }
    }

    private LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, times.zone());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
