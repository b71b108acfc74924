package io.gridward.staffing;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.FieldError;
import io.gridward.shared.problem.Problem;

/** Days and times that can be true: a slip of the keyboard is refused rather than kept. */
final class Plausible {

    private Plausible() {}

    /**
     * Refuses a value outside the bounds, both inclusive; null passes.
     *
     * @param pointer JSON pointer of the field
     */
    static <T extends Comparable<? super T>> void between(String pointer, @Nullable T value, T earliest, T latest) {
        if (value != null && (value.compareTo(earliest) < 0 || value.compareTo(latest) > 0)) {
            throw Problem.of(
                    CommonProblem.INVALID_FIELDS, List.of(new FieldError(pointer, "RANGE", earliest + ".." + latest)));
        }
    }
}
