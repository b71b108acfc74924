package io.gridward.patrol.distance;

/** Why metres between reported places do not count as walked. */
public enum NotCounted {
    /** The phone itself claimed no better than 100 m, or reported no place on earth. */
    ACCURACY,
    /** The reported place wandered around someone who stood still, or to and fro across his way. */
    DRIFT,
    /** Nothing was reported for more than 300 s; the straight line across. */
    GAP,
    /** Faster than anyone patrols on foot, over a minute. */
    VEHICLE,
    /** A single place far from those before and after it. */
    JUMP,
    /** Walked, but outside the duty times. */
    OFF_DUTY
}
