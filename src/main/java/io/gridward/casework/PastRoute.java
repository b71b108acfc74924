package io.gridward.casework;

import java.util.EnumSet;
import java.util.Set;

import io.gridward.shared.problem.Problem;

/** Through which stages a case of the past has gone to be in the state it was left in. */
final class PastRoute {

    private PastRoute() {}

    /** @throws Problem CASE_PAST_STATE_UNFIT */
    static Set<PastStage> of(CasePast past) {
        return switch (past.state()) {
            case REPORTED -> EnumSet.noneOf(PastStage.class);
            case REJECTED, MERGED -> EnumSet.of(PastStage.ENDED);
            case ACCEPTED -> EnumSet.of(PastStage.ACCEPTED);
            case DISPATCHED -> EnumSet.of(PastStage.ACCEPTED, PastStage.DISPATCHED);
            case IN_PROGRESS -> handled(past);
            case SUSPENDED -> with(signed(), PastStage.SUSPENDED);
            case RESOLVED, VERIFYING -> with(handled(past), PastStage.RESOLVED);
            case CALLBACK -> with(handled(past), PastStage.RESOLVED, PastStage.VERIFIED);
            case CLOSED ->
                past.isSelfHandled()
                        ? EnumSet.of(PastStage.RESOLVED, PastStage.ENDED)
                        : with(handled(past), PastStage.RESOLVED, PastStage.VERIFIED, PastStage.ENDED);
            case TERMINATED -> with(terminated(past), PastStage.ENDED);
            case DRAFT, SELF_HANDLED, ESCALATED, RETURN_REQUESTED, REWORK ->
                // It passes through them, and its times do not tell where it came from.
                throw Problem.of(CaseProblem.CASE_PAST_STATE_UNFIT)
                        .with("state", past.state().name());
        };
    }

    private static EnumSet<PastStage> terminated(CasePast past) {
        if (past.department() == null) {
            return EnumSet.of(PastStage.ACCEPTED);
        }
        return past.suspendedAt() != null && past.resumedAt() == null
                ? with(signed(), PastStage.SUSPENDED)
                : handled(past);
    }

    private static EnumSet<PastStage> handled(CasePast past) {
        return past.suspendedAt() == null && past.resumedAt() == null
                ? signed()
                : with(signed(), PastStage.SUSPENDED, PastStage.RESUMED);
    }

    private static EnumSet<PastStage> signed() {
        return EnumSet.of(PastStage.ACCEPTED, PastStage.DISPATCHED, PastStage.STARTED);
    }

    private static EnumSet<PastStage> with(EnumSet<PastStage> stages, PastStage... more) {
        stages.addAll(Set.of(more));
        return stages;
    }
}
