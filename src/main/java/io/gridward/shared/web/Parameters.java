package io.gridward.shared.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.FieldError;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Rfc3339;

/** Reads query parameters; whatever does not fit is refused by name, not answered with 404 as JAX-RS would. */
public final class Parameters {

    private Parameters() {}

    public static double decimal(String name, @Nullable String text) {
        Double value = read(name, text, Double::valueOf);
        if (value == null) {
            throw invalid(name, "NOT_NULL", "-");
        }
        return value;
    }

    public static long wholeNumber(String name, @Nullable String text) {
        Long value = read(name, text, Long::valueOf);
        if (value == null) {
            throw invalid(name, "NOT_NULL", "-");
        }
        return value;
    }

    public static String text(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw invalid(name, "NOT_BLANK", "-");
        }
        return text;
    }

    /** RFC 3339 with offset; null when absent. */
    public static @Nullable Instant instant(String name, @Nullable String text) {
        return read(name, text, Rfc3339::instant);
    }

    public static @Nullable LocalDate date(String name, @Nullable String text) {
        return read(name, text, Rfc3339::date);
    }

    public static @Nullable UUID uuid(String name, @Nullable String text) {
        return read(name, text, UUID::fromString);
    }

    private static <T> @Nullable T read(String name, @Nullable String text, Function<String, T> parse) {
        try {
            return text == null || text.isEmpty() ? null : parse.apply(text);
        } catch (DateTimeException | IllegalArgumentException doesNotFit) {
            throw invalid(name, "WRONG_TYPE", text);
        }
    }

    private static Problem invalid(String name, String code, String given) {
        return Problem.of(CommonProblem.INVALID_FIELDS, List.of(new FieldError(name, code, given)));
    }
}
