package io.gridward.patrol.web;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.time.Time;
import io.gridward.shared.web.Parameters;

/** The day a reader asks for. */
@ApplicationScoped
class Days {

    private final Time time;

    Days(Time time) {
        this.time = time;
    }

    LocalDate dayOrToday(@Nullable String date) {
        var day = Parameters.date("date", date);
        return day == null ? time.today() : day;
    }
}
