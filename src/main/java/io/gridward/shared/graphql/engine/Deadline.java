package io.gridward.shared.graphql.engine;

import java.time.Duration;

import io.gridward.shared.problem.Problem;

/** When a run must have ended. */
public final class Deadline {

    private final long endNanos;
    private final Duration limit;

    private Deadline(long endNanos, Duration limit) {
        this.endNanos = endNanos;
        this.limit = limit;
    }

    public static Deadline in(Duration limit) {
        return new Deadline(System.nanoTime() + limit.toNanos(), limit);
    }

    /** For what must not be left half done. */
    public static Deadline never() {
        return in(Duration.ofDays(1));
    }

    /** @throws Problem GRAPHQL_TOO_SLOW */
    public void check() {
        if (System.nanoTime() - endNanos > 0) {
            throw Problem.of(GraphqlProblem.GRAPHQL_TOO_SLOW).with("limitSeconds", limit.toSeconds());
        }
    }
}
