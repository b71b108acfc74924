package io.gridward.patrol;

/** Why a point is not taken. */
public enum TrackRefusal {
    TIME_MISSING,
    TIME_IN_FUTURE,
    TIME_TOO_OLD,
    COORDINATES_SWAPPED,
    COORDINATE_OFF_EARTH,
    ACCURACY_NEGATIVE
}
