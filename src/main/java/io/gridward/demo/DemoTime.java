package io.gridward.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** When the demo is loaded. All its history lies before, in the business days of the installation. */
record DemoTime(Instant now, ZoneId zone) {

    /** Days with cases, today included. */
    static final int DAYS_OF_CASES = 30;

    private static final LocalTime OPENS = LocalTime.of(8, 30);
    private static final LocalTime CLOSES = LocalTime.of(17, 30);

    LocalDate today() {
        return dayOf(now);
    }

    LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** Days with fieldwork, today included. */
    static final int DAYS_OF_FIELDWORK = 30;

    /** 1 January of this year; in January of the last, so that every case lies in a grid that was there already. */
    Instant gridsSince() {
        return at(today().minusDays(DAYS_OF_CASES).withDayOfYear(1), LocalTime.MIDNIGHT);
    }

    Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    /** The given moment, or when an office next opens and has come to it. */
    Instant inOffice(Instant moment) {
        var local = moment.atZone(zone);
        if (local.toLocalTime().isBefore(OPENS)) {
            return at(local.toLocalDate(), OPENS)
                    .plus(sinceMidnight(local.toLocalTime()).dividedBy(10));
        }
        if (local.toLocalTime().isAfter(CLOSES)) {
            var late = Duration.between(CLOSES, local.toLocalTime());
            return at(local.toLocalDate().plusDays(1), OPENS).plus(late.dividedBy(10));
        }
        return moment;
    }

    private static Duration sinceMidnight(LocalTime time) {
        return Duration.ofSeconds(time.toSecondOfDay());
    }
}
