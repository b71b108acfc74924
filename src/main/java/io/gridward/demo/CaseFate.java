package io.gridward.demo;

import java.util.Set;
import java.util.SplittableRandom;

import org.jspecify.annotations.Nullable;

import io.gridward.casework.CaseState;

/** What becomes of a case of the demo. Most go the usual way; some are left lying on theirs, at each state a few. */
enum CaseFate {
    USUAL(0),
    LATE(45),
    REJECTED(40),
    SELF_HANDLED(110),
    RETURNED(25),
    ARBITRATED(10),
    EXTENDED(30),
    RESUMED(10),
    REWORKED(30),
    REOPENED(10),
    RAISED_TO_TOWN(15),
    RAISED_TO_COUNTY(8),
    TERMINATED(10),
    /** The same matter was reported before. Nobody draws it. */
    MERGED(0),

    LEFT_DRAFT(6, CaseState.DRAFT, 30),
    LEFT_SELF_HANDLED(2, CaseState.SELF_HANDLED, 30),
    LEFT_REPORTED(15, CaseState.REPORTED, 4),
    LEFT_ACCEPTED(15, CaseState.ACCEPTED, 5),
    LEFT_ESCALATED(10, CaseState.ESCALATED, 8),
    LEFT_RETURN_REQUESTED(12, CaseState.RETURN_REQUESTED, 6),
    LEFT_IN_PROGRESS(20, CaseState.IN_PROGRESS, 30),
    LEFT_SUSPENDED(12, CaseState.SUSPENDED, 30),
    LEFT_RESOLVED(12, CaseState.RESOLVED, 8),
    LEFT_VERIFYING(12, CaseState.VERIFYING, 8),
    LEFT_REWORK(10, CaseState.REWORK, 12),
    LEFT_CALLBACK(12, CaseState.CALLBACK, 10);

    private static final int ALL = 1000;

    /** What whoever walks the grid does for himself. */
    private static final Set<CaseFate> WALKERS = Set.of(SELF_HANDLED, LEFT_DRAFT, LEFT_SELF_HANDLED);

    private final int share;
    private final @Nullable CaseState leftIn;
    private final int mostDays;

    CaseFate(int share) {
        this(share, null, Integer.MAX_VALUE);
    }

    /**
     * @param share of a thousand
     * @param leftIn where it is left lying
     * @param mostDays for how long nobody would notice
     */
    CaseFate(int share, @Nullable CaseState leftIn, int mostDays) {
        this.share = share;
        this.leftIn = leftIn;
        this.mostDays = mostDays;
    }

    static CaseFate any(SplittableRandom random, int daysAgo, boolean byWalker, boolean emergency) {
        int draw = random.nextInt(ALL);
        int sum = 0;
        for (var fate : values()) {
            sum += fate.share;
            if (draw < sum) {
                boolean fits = (byWalker || !WALKERS.contains(fate))
                        && (!emergency || fate == LATE)
                        && daysAgo <= fate.mostDays;
                return fits ? fate : USUAL;
            }
        }
        return USUAL;
    }

    /** Whether others may still tell of the same matter. */
    boolean isTaken() {
        return this == USUAL || this == LATE || this == EXTENDED || this == LEFT_IN_PROGRESS;
    }

    boolean beginsAsDraft() {
        return WALKERS.contains(this);
    }

    boolean leaves(CaseState state) {
        return state == leftIn;
    }
}
