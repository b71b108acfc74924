package io.gridward.intake.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import jakarta.ws.rs.core.MultivaluedMap;

import org.jspecify.annotations.Nullable;

import io.gridward.casework.ResidentCaseFilter;
import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.FieldError;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.web.Parameters;

/** The arguments of GeoReport v2, in an address or a form; an empty one is as good as none. */
record GeoQuery(MultivaluedMap<String, String> arguments) {

    /** The standard's own: a list spans so many days, and so many requests. */
    private static final Duration SPAN = Duration.ofDays(90);

    private static final int MOST = 1000;
    private static final long LAST_PAGE = 10_000;
    private static final int SIDES = 4;

    @Nullable
    String text(String name) {
        String value = arguments.getFirst(name);
        return value == null || value.isBlank() ? null : value;
    }

    /** @throws Problem INVALID_FIELDS when it is missing or no number */
    double number(String name) {
        return Parameters.decimal(name, text(name));
    }

    ResidentCaseFilter filter(Instant now) {
        var numbers = list("service_request_id");
        int most = whole("page_size", MOST, MOST);
        int offset = Math.multiplyExact(whole("page", 1, LAST_PAGE) - 1, most);
        if (numbers != null) {
            // The standard: it overrides all other arguments.
            return new ResidentCaseFilter(numbers, null, null, null, null, null, null, offset, most);
        }
        Instant end = Parameters.instant("end_date", text("end_date"));
        Instant to = end == null ? now : end;
        Instant start = Parameters.instant("start_date", text("start_date"));
        Instant from = start == null ? to.minus(SPAN) : start;
        if (from.isAfter(to) || from.plus(SPAN).isBefore(to)) {
            throw invalid("start_date", "PERIOD", "0..90 days before end_date");
        }
        return new ResidentCaseFilter(
                null,
                list("service_code"),
                from,
                // What was reported at the very moment is among them.
                to.plusMillis(1),
                open(),
                Parameters.instant("updated_after", text("updated_after")),
                box(),
                offset,
                most);
    }

    private @Nullable List<String> list(String name) {
        String value = text(name);
        return value == null
                ? null
                : Arrays.stream(value.split(",", -1)).map(String::strip).toList();
    }

    private @Nullable Boolean open() {
        var wanted = list("status");
        if (wanted == null) {
            return null;
        }
        if (!Set.of("open", "closed").containsAll(wanted)) {
            throw invalid("status", "ONE_OF", "open, closed");
        }
        return wanted.contains("open") && wanted.contains("closed") ? null : wanted.contains("open");
    }

    private ResidentCaseFilter.@Nullable Box box() {
        var sides = list("bbox");
        if (sides == null) {
            return null;
        }
        if (sides.size() != SIDES) {
            throw invalid("bbox", "SIZE", "west,south,east,north");
        }
        var degrees =
                sides.stream().map(side -> Parameters.decimal("bbox", side)).toList();
        return new ResidentCaseFilter.Box(degrees.get(0), degrees.get(1), degrees.get(2), degrees.get(3));
    }

    private int whole(String name, long otherwise, long most) {
        String value = text(name);
        long number = value == null ? otherwise : Parameters.wholeNumber(name, value);
        if (number < 1 || number > most) {
            throw invalid(name, "RANGE", "1.." + most);
        }
        return (int) number;
    }

    private static Problem invalid(String name, String code, String expected) {
        return Problem.of(CommonProblem.INVALID_FIELDS, List.of(new FieldError(name, code, expected)));
    }
}
