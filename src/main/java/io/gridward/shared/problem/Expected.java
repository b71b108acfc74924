package io.gridward.shared.problem;

/** Optimistic versions: what the caller has read must still be what is there. */
public final class Expected {

    private Expected() {}

    /** @throws Problem STALE_VERSION with the current version */
    public static void version(int expected, int current) {
        if (expected != current) {
            throw Problem.of(CommonProblem.STALE_VERSION).with("currentVersion", current);
        }
    }
}
