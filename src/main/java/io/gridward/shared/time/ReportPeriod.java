package io.gridward.shared.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.FieldError;
import io.gridward.shared.problem.Problem;

/** The days a report is about, both included. */
public record ReportPeriod(LocalDate from, LocalDate to) {

    private static final int MOST_DAYS = 366;

    /**
     * @param from the first of the month of {@code to} unless told
     * @param to today unless told
     * @throws Problem INVALID_FIELDS when that is no period of at most 366 days
     */
    public static ReportPeriod ofMonth(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
        var last = to == null ? today : to;
        return new ReportPeriod(from == null ? last.withDayOfMonth(1) : from, last).atMost(MOST_DAYS);
    }

    /**
     * @param from {@code to} unless told, and today when that is not told either
     * @param to {@code from} unless told
     * @throws Problem INVALID_FIELDS when that is no period of so many days
     */
    public static ReportPeriod ofDays(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate today, int mostDays) {
        var first = from != null ? from : to != null ? to : today;
        return new ReportPeriod(first, to == null ? first : to).atMost(mostDays);
    }

    private ReportPeriod atMost(int most) {
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        if (days < 1 || days > most) {
            throw Problem.of(
                    CommonProblem.INVALID_FIELDS, List.of(new FieldError("to", "PERIOD", "1.." + most + " days")));
        }
        return this;
    }
}
