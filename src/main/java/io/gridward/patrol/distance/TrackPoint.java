package io.gridward.patrol.distance;

import java.time.Instant;
import java.util.Comparator;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.geo.Position;

/**
 * One place a phone reported.
 *
 * @param time by the phone's clock; used to the millisecond
 * @param longitude WGS-84 degrees, east positive
 * @param latitude WGS-84 degrees, north positive
 * @param accuracyMetres radius the phone claims, null when it claims none
 * @param speedMetresPerSecond as the phone claims; evidence beside the distance, not used for it
 * @param steps counted by the phone; evidence beside the distance, not used for it
 */
public record TrackPoint(
        Instant time,
        double longitude,
        double latitude,
        @Nullable Double accuracyMetres,
        @Nullable Double speedMetresPerSecond,
        @Nullable Integer steps) {

    private static final Comparator<@Nullable Double> MISSING_LAST = Comparator.nullsLast(Comparator.naturalOrder());

    /**
     * By time, then the smaller claimed accuracy first (none claimed last), then by all other fields: a total order, so
     * that points in any order become one sequence. Of several points at one millisecond, be they of one phone or of two,
     * the first in this order is used.
     */
    static final Comparator<TrackPoint> ORDER = Comparator.comparingLong(TrackPoint::millis)
            .thenComparing(TrackPoint::accuracyMetres, MISSING_LAST)
            .thenComparingDouble(TrackPoint::longitude)
            .thenComparingDouble(TrackPoint::latitude)
            .thenComparing(TrackPoint::speedMetresPerSecond, MISSING_LAST)
            .thenComparing(TrackPoint::steps, Comparator.nullsLast(Comparator.naturalOrder()));

    /** A point of which the phone told only when and where. */
    public static TrackPoint of(Instant time, double longitude, double latitude) {
        return new TrackPoint(time, longitude, latitude, null, null, null);
    }

    long millis() {
        return time.toEpochMilli();
    }

    /** False for what is no place on earth, NaN included. */
    boolean isPlace() {
        return Position.onEarth(longitude, latitude);
    }
}
