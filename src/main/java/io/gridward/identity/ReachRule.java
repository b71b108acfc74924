package io.gridward.identity;

import io.gridward.shared.access.Reach;
import io.gridward.shared.problem.Problem;

/** Nobody grants more reach than he has, and whose reach is wider than one's own does not exist. */
final class ReachRule {

    private ReachRule() {}

    static boolean covers(Reach own, Reach other) {
        return own.coversAll(other.prefixes());
    }

    static void requireWithin(Reach own, Reach granted) {
        if (!covers(own, granted)) {
            throw Problem.of(IdentityProblem.REACH_EXCEEDED);
        }
    }
}
