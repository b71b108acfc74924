package io.gridward.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.gridward.shared.time.Time;

/**
 * When a workday is worked. A half day is a half of it; a working hour (工作时) runs from its beginning to its end, over
 * noon too.
 */
public record WorkingTimes(LocalTime from, LocalTime noonFrom, LocalTime noonTo, LocalTime to, ZoneId zone) {

    /** @throws IllegalArgumentException when they are out of order */
    public WorkingTimes {
        if (!from.isBefore(noonFrom) || noonTo.isBefore(noonFrom) || !noonTo.isBefore(to)) {
            throw new IllegalArgumentException(
                    "gridward.calendar has times out of order: %s, %s, %s, %s".formatted(from, noonFrom, noonTo, to));
        }
    }

    public Period morningOf(LocalDate day) {
        return period(day, from, noonFrom);
    }

    public Period afternoonOf(LocalDate day) {
        return period(day, noonTo, to);
    }

    /** The working hours of the day. */
    public Period hoursOf(LocalDate day) {
        return period(day, from, to);
    }

    private Period period(LocalDate day, LocalTime begin, LocalTime end) {
        return new Period(at(day, begin), at(day, end));
    }

    private Instant at(LocalDate day, LocalTime timeOfDay) {
        return day.atTime(timeOfDay).atZone(zone).toInstant();
    }

    /** @param to exclusive */
    public record Period(Instant from, Instant to) {}

    @Singleton
    static class Configured {
        @Produces
        @Singleton
        WorkingTimes workingTimes(CalendarConfig config, Time time) {
            return new WorkingTimes(
                    config.workFrom(), config.noonFrom(), config.noonTo(), config.workTo(), time.zone());
        }
    }
}
