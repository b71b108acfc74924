package io.gridward.shared.graphql;

import java.util.List;

import io.gridward.shared.page.PageRequest;
import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.FieldError;
import io.gridward.shared.problem.Problem;

/** The arguments {@code first} and {@code after} of a connection: 1 to 100 rows. */
public final class First {

    public static final String DEFAULT = "20";

    private static final int MOST = 100;

    private First() {}

    public static PageRequest of(int first, String after) {
        if (first < 1 || first > MOST) {
            throw Problem.of(CommonProblem.INVALID_FIELDS, List.of(new FieldError("/first", "RANGE", "1.." + MOST)));
        }
        return new PageRequest(first, after);
    }
}
