package io.gridward.patrol;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.patrol.distance.DutyTimes;
import io.gridward.shared.time.Time;

/** When metres of a day count. */
@ApplicationScoped
class DutyHours {

    private final PatrolConfig config;
    private final Time time;

    DutyHours(PatrolConfig config, Time time) {
        this.config = config;
        this.time = time;
    }

    DutyTimes of(LocalDate day) {
        return DutyTimes.of(at(day, config.dutyFrom()), at(day, config.dutyTo()));
    }

    private Instant at(LocalDate day, LocalTime local) {
        return day.atTime(local).atZone(time.zone()).toInstant();
    }
}
