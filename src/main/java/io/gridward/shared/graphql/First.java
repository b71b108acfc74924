package io.gridward.shared.graphql;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.page.PageRequest;
import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.FieldError;
import io.gridward.shared.problem.Problem;

/** The arguments {@code first} and {@code after} of a connection: 1 to 100 rows. */
public final class First {

    private static final int DEFAULT = 20;
    private static final int MOST = 100;

    private First() {}

    /** @param first null for 20 */
    public static PageRequest of(@Nullable Integer first, @Nullable String after) {
        return new PageRequest(checked(first, DEFAULT), after);
    }

    /** The number of rows of a nested list. */
    public static int checked(@Nullable Integer first, int otherwise) {
        int rows = first == null ? otherwise : first;
        if (rows < 1 || rows > MOST) {
            throw Problem.of(CommonProblem.INVALID_FIELDS, List.of(new FieldError("/first", "RANGE", "1.." + MOST)));
        }
        return rows;
    }
}
