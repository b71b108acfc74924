package io.gridward.export;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.FieldError;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Rfc3339;

/**
 * Which things of a list, with the meaning that the parameters of these names have there; null means any. What a list has
 * no parameter for is refused.
 *
 * @param states any of these; only the list of cases takes more than one
 * @param from a time for cases, a day for trainings
 * @param to as from
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@RegisterForReflection // Kept as JSON beside the export.
public record ExportFilter(
        @CodePointLength(max = 18) @Nullable String area,
        @CodePointLength(max = 18) @Nullable String grid,
        @CodePointLength(max = 30) @Nullable String level,
        @CodePointLength(max = 30) @Nullable String kind,

        @Size(max = 20) @Nullable List<@NotNull @CodePointLength(max = 30) String> states,

        @CodePointLength(max = 20) @Nullable String category,
        @CodePointLength(max = 40) @Nullable String from,
        @CodePointLength(max = 40) @Nullable String to) {

    static final ExportFilter NONE = new ExportFilter(null, null, null, null, null, null, null, null);

    /** @throws Problem INVALID_FIELDS naming what is given besides these */
    ExportFilter only(String... names) {
        var taken = Set.of(names);
        var misplaced = given().keySet().stream()
                .filter(name -> !taken.contains(name))
                .map(name -> new FieldError("/filter/" + name, "NOT_APPLICABLE", String.join("|", names)))
                .toList();
        if (!misplaced.isEmpty()) {
            throw Problem.of(CommonProblem.INVALID_FIELDS, misplaced);
        }
        return this;
    }

    private Map<String, Object> given() {
        var given = new LinkedHashMap<String, @Nullable Object>();
        given.put("area", area);
        given.put("grid", grid);
        given.put("level", level);
        given.put("kind", kind);
        given.put("states", states);
        given.put("category", category);
        given.put("from", from);
        given.put("to", to);
        given.values().removeIf(value -> value == null);
        return given;
    }

    <E extends Enum<E>> @Nullable E level(Class<E> type) {
        return read("level", level, name -> Enum.valueOf(type, name));
    }

    <E extends Enum<E>> @Nullable E kind(Class<E> type) {
        return read("kind", kind, name -> Enum.valueOf(type, name));
    }

    <E extends Enum<E>> List<E> states(Class<E> type) {
        return states == null
                ? List.of()
                : states.stream()
                        .map(state -> Enum.valueOf(type, existing(type, state)))
                        .toList();
    }

    /** For lists that take no more than one. */
    <E extends Enum<E>> @Nullable E state(Class<E> type) {
        var all = states(type);
        if (all.size() > 1) {
            throw invalid("states", "SIZE", "1");
        }
        return all.isEmpty() ? null : all.get(0);
    }

    @Nullable
    Instant fromTime() {
        return read("from", from, Rfc3339::instant);
    }

    @Nullable
    Instant toTime() {
        return read("to", to, Rfc3339::instant);
    }

    @Nullable
    LocalDate fromDay() {
        return read("from", from, Rfc3339::date);
    }

    @Nullable
    LocalDate toDay() {
        return read("to", to, Rfc3339::date);
    }

    private static <E extends Enum<E>> String existing(Class<E> type, String state) {
        read("states", state, name -> Enum.valueOf(type, name));
        return state;
    }

    private static <T> @Nullable T read(String name, @Nullable String text, Function<String, T> parse) {
        try {
            return text == null ? null : parse.apply(text);
        } catch (DateTimeException | IllegalArgumentException doesNotFit) {
            throw invalid(name, "WRONG_TYPE", String.valueOf(text));
        }
    }

    private static Problem invalid(String name, String code, String detail) {
        return Problem.of(CommonProblem.INVALID_FIELDS, List.of(new FieldError("/filter/" + name, code, detail)));
    }
}
