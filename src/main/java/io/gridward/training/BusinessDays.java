package io.gridward.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.FieldError;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Time;

/**
 * Business days, the first and the last included, as moments.
 *
 * @param from the first moment; null for all before
 * @param before the first moment after; null for all to come
 */
record BusinessDays(@Nullable Instant from, @Nullable Instant before) {

    /** @throws Problem INVALID_FIELDS when the days are out of order or not of the years 1 to 9999 */
    static BusinessDays of(@Nullable LocalDate first, @Nullable LocalDate last, Time time) {
        check("from", first);
        check("to", last);
        if (first != null && last != null && last.isBefore(first)) {
            throw invalid("to", "BEFORE_FROM", last);
        }
        return new BusinessDays(
                first == null ? null : time.startOf(first), last == null ? null : time.startOf(last.plusDays(1)));
    }

    private static void check(String name, @Nullable LocalDate day) {
        if (day != null && (day.getYear() < 1 || day.getYear() > 9999)) {
            throw invalid(name, "RANGE", day);
        }
    }

    private static Problem invalid(String name, String code, LocalDate day) {
        return Problem.of(CommonProblem.INVALID_FIELDS, List.of(new FieldError(name, code, day.toString())));
    }
}
