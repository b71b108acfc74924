package io.gridward.service;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.gridward.calendar.WorkingCalendar;

/** By when an opinion is to be answered: derived from the calendar, so that a corrected one corrects it. */
@ApplicationScoped
class OpinionClock {

    private final WorkingCalendar calendar;
    private final ServiceConfig config;

    OpinionClock(WorkingCalendar calendar, ServiceConfig config) {
        this.calendar = calendar;
        this.config = config;
    }

    /** Null while the calendar of the days that follow is not known. */
    @Nullable
    LocalDate dueOn(LocalDate filedOn) {
        var day = filedOn;
        for (int left = config.opinionReplyWorkdays(); left > 0; ) {
            day = day.plusDays(1);
            if (!calendar.knows(day.getYear())) {
                return null;
            }
            left -= calendar.isWorkday(day) ? 1 : 0;
        }
        return day;
    }
}
