package io.gridward.service;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.FieldError;
import io.gridward.shared.problem.Problem;

/** The days a report is about, both included. */
record ReportPeriod(LocalDate from, LocalDate to) {

    private static final int MOST_DAYS = 366;

    /**
     * @param from the first of the month of {@code to} unless told
     * @param to today unless told
     * @throws Problem INVALID_FIELDS when that is no period of at most 366 days
     */
    static ReportPeriod of(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
        var last = to == null ? today : to;
        var first = from == null ? last.withDayOfMonth(1) : from;
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        if (days < 1 || days > MOST_DAYS) {
            throw Problem.of(
                    CommonProblem.INVALID_FIELDS, List.of(new FieldError("to", "PERIOD", "1.." + MOST_DAYS + " days")));
        }
        return new ReportPeriod(first, last);
    }
}
