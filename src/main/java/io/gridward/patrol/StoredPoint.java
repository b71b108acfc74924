package io.gridward.patrol;

import java.time.Instant;
import java.util.Comparator;

import org.jspecify.annotations.Nullable;

import io.gridward.patrol.distance.TrackPoint;
import io.gridward.shared.geo.Datum;
import io.gridward.shared.geo.Position;
import io.gridward.shared.geo.SevenDecimals;

/**
 * A point as it is kept: whole numbers, so that the same point sent again, however its decimals are written, is the same.
 *
 * @param longitudeE7 ten-millionths of a degree, in the datum of the upload
 * @param accuracyDecimetres {@link #NONE} when the telephone told none
 * @param speedCentimetres a second; {@link #NONE} when unknown
 * @param steps {@link #NONE} when the telephone told none
 */
record StoredPoint(
        long timeMillis, int longitudeE7, int latitudeE7, int accuracyDecimetres, int speedCentimetres, int steps) {

    static final int NONE = -1;

    static final Comparator<StoredPoint> ORDER = Comparator.comparingLong(StoredPoint::timeMillis)
            .thenComparingInt(StoredPoint::longitudeE7)
            .thenComparingInt(StoredPoint::latitudeE7)
            .thenComparingInt(StoredPoint::accuracyDecimetres)
            .thenComparingInt(StoredPoint::speedCentimetres)
            .thenComparingInt(StoredPoint::steps);

    /** Of a fix that is a place on earth. */
    static StoredPoint of(Instant at, TrackFix fix) {
        return new StoredPoint(
                at.toEpochMilli(),
                SevenDecimals.units(fix.longitude()),
                SevenDecimals.units(fix.latitude()),
                scaled(fix.accuracy(), 10),
                scaled(fix.speed(), 100),
                fix.steps() == null || fix.steps() < 0 ? NONE : fix.steps());
    }

    Position position(Datum datum) {
        return new Position(SevenDecimals.degrees(longitudeE7), SevenDecimals.degrees(latitudeE7), datum);
    }

    TrackPoint toTrackPoint(Datum datum) {
        var place = position(datum).toWgs84();
        return new TrackPoint(
                Instant.ofEpochMilli(timeMillis),
                place.longitude(),
                place.latitude(),
                accuracyMetres(),
                speedMetresPerSecond(),
                steps == NONE ? null : steps);
    }

    @Nullable
    Double accuracyMetres() {
        return accuracyDecimetres == NONE ? null : accuracyDecimetres / 10.0;
    }

    @Nullable
    Double speedMetresPerSecond() {
        return speedCentimetres == NONE ? null : speedCentimetres / 100.0;
    }

    private static int scaled(@Nullable Double value, int factor) {
        if (value == null || value < 0) {
            return NONE;
        }
        return (int) Math.min(Math.round(value * factor), Integer.MAX_VALUE);
    }
}
