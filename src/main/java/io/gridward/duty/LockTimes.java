package io.gridward.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.calendar.WorkingCalendar;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Time;

/** When a day is locked: at noon of the next working day, unless configured otherwise. */
@ApplicationScoped
class LockTimes {

    private final WorkingCalendar calendar;
    private final DutyConfig config;
    private final Time time;

    LockTimes(WorkingCalendar calendar, DutyConfig config, Time time) {
        this.calendar = calendar;
        this.config = config;
        this.time = time;
    }

    /** @throws Problem CALENDAR_YEAR_UNKNOWN of the day itself or of the next working day */
    Instant of(LocalDate day) {
        calendar.kindOf(day);
        return calendar.nextWorkday(day)
                .atTime(config.lockAt())
                .atZone(time.zone())
                .toInstant();
    }

    /** Empty while the calendar does not say. */
    Optional<Instant> ifKnown(LocalDate day) {
        try {
            return Optional.of(of(day));
        } catch (Problem unknownYear) {
            return Optional.empty();
        }
    }
}
