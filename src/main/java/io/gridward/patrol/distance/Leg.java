package io.gridward.patrol.distance;

import java.time.Instant;

/**
 * A part of the day and what was made of it. The legs of a day follow each other in time without overlapping; between two
 * of them nothing lies but time off duty.
 *
 * @param metres of a WALK: those counted, and the WALK legs of a day add up to its metres exactly; of VEHICLE and GAP: those
 *     not counted; of a STOP: 0
 */
public record Leg(Instant from, Instant to, Kind kind, int metres) {

    public enum Kind {
        WALK,
        STOP,
        VEHICLE,
        GAP
    }
}
