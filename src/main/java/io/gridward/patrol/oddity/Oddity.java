package io.gridward.patrol.oddity;

import java.time.Instant;
import java.util.Map;

/**
 * Something about a day's points that honest telephones hardly ever tell. Evidence for a person to look at, no verdict.
 *
 * @param evidence what was found, in numbers; the names are those of the kind
 */
public record Oddity(Kind kind, Instant from, Instant to, Map<Evidence, Double> evidence) {

    public enum Kind {
        /** Faster than any vehicle here, between places each of which claims to be good. */
        IMPOSSIBLE_JUMP,
        /** The accuracy never changes: made up, since a receiver's does. */
        CONSTANT_ACCURACY,
        /** To the last digit the same place for long: made up, since a receiver's wanders. */
        NO_JITTER,
        /** It walks but counts no step. */
        WALK_WITHOUT_STEPS,
        /** Points told before they can have been. */
        CLOCK_AHEAD,
        /** The telephone's clock was moved in the course of the day. */
        CLOCK_MOVED
    }

    /** What a number means. */
    public enum Evidence {
        METRES,
        SECONDS,
        METRES_PER_SECOND,
        POINTS,
        ACCURACY_METRES,
        STEPS
    }
}
