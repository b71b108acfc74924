package io.gridward.exchange;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.problem.FieldError;
import io.gridward.shared.problem.Problem;

/**
 * What became of one row.
 *
 * @param code stable code of the refusal, or null
 * @param detail why it was refused, in the importer's language, or null
 */
record RowOutcome(
        Kind kind, @Nullable String code, @Nullable String detail) {

    enum Kind {
        ACCEPTED,
        /** What it says is there already: nothing was changed. */
        DUPLICATE,
        REFUSED
    }

    static final RowOutcome ACCEPTED = new RowOutcome(Kind.ACCEPTED, null, null);
    static final RowOutcome DUPLICATE = new RowOutcome(Kind.DUPLICATE, null, null);

    static RowOutcome refused(Problem problem, Locale language) {
        var shown = problem.render(language);
        String detail = String.valueOf(shown.get("detail"));
        if (shown.get("errors") instanceof List<?> errors) {
            detail = errors.stream()
                    .map(FieldError.class::cast)
                    .map(error -> error.pointer().substring(error.pointer().isEmpty() ? 0 : 1) + ": " + error.detail())
                    .collect(Collectors.joining("; "));
        }
        return new RowOutcome(Kind.REFUSED, problem.kind().name(), detail);
    }
}
