package io.gridward.demo;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import io.gridward.service.VisitClass;

/** On which days a household was visited: on the first, and then about as often as its class asks. */
final class VisitCourse {

    private static final int PERCENT_FORGOTTEN = 8;
    private static final int PERCENT_LATE = 10;
    private static final int MOST_DAYS_LATE = 4;

    private VisitCourse() {}

    /** All before today, the first among them. */
    static List<LocalDate> of(VisitClass visitClass, LocalDate addedOn, LocalDate today, SplittableRandom random) {
        var days = new ArrayList<LocalDate>();
        var day = addedOn;
        while (day.isBefore(today)) {
            days.add(day);
            if (random.nextInt(100) < PERCENT_FORGOTTEN
                    && day.plus(interval(visitClass)).isAfter(today.minusDays(20))) {
                // Nobody has been there since.
                return days;
            }
            int late = random.nextInt(100) < PERCENT_LATE ? random.nextInt(1, MOST_DAYS_LATE + 1) : 0;
            day = day.plus(interval(visitClass))
                    .minusDays(late > 0 ? 0 : random.nextInt(3))
                    .plusDays(late);
        }
        return days;
    }

    /** The rules that hold where nobody has set others. */
    private static Period interval(VisitClass visitClass) {
        return switch (visitClass) {
            case HIGH_RISK -> Period.ofDays(7);
            case KEY -> Period.ofMonths(1);
            case GENERAL -> Period.ofMonths(3);
        };
    }
}
