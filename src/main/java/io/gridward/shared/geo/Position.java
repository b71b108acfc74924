package io.gridward.shared.geo;

import java.util.List;

import io.gridward.shared.problem.FieldError;
import io.gridward.shared.problem.Problem;

/**
 * A place on the earth exactly as it was given.
 *
 * @param longitude degrees, east positive, -180 to 180
 * @param latitude degrees, north positive, -90 to 90
 * @param datum what the degrees refer to
 */
public record Position(double longitude, double latitude, Datum datum) {

    /**
     * @throws Problem COORDINATES_SWAPPED when the pair is possible only the other way round, COORDINATE_OFF_EARTH when
     *     it is not possible at all (NaN and infinity included), DATUM_UNKNOWN without a datum
     */
    public Position {
        if (datum == null) {
            throw Problem.of(GeoProblem.DATUM_UNKNOWN).with("datum", "");
        }
        if (!onEarth(longitude, latitude)) {
            throw refusal(longitude, latitude, List.of());
        }
    }

    public static Position wgs84(double longitude, double latitude) {
        return new Position(longitude, latitude, Datum.WGS84);
    }

    public Position toWgs84() {
        return datum == Datum.WGS84 ? this : Gcj02.toWgs84(longitude, latitude);
    }

    public Position to(Datum target) {
        if (target == datum) {
            return this;
        }
        return target == Datum.WGS84 ? toWgs84() : Gcj02.fromWgs84(longitude, latitude);
    }

    /** The refusal of a pair that is no place, in the members of the problem as it was given. */
    static Problem refusal(double longitude, double latitude, List<String> pointers) {
        var kind = mistake(longitude, latitude);
        var given = longitude + ", " + latitude;
        var errors = pointers.stream()
                .map(pointer -> new FieldError(pointer, kind.name(), given))
                .toList();
        return Problem.of(kind, errors)
                .with("longitude", String.valueOf(longitude))
                .with("latitude", String.valueOf(latitude));
    }

    /** What is probably wrong with a pair that is no place. */
    public static GeoProblem mistake(double longitude, double latitude) {
        // Within China longitude exceeds 70, mostly 90, so swapped axes hardly ever pass as a place.
        return onEarth(/* longitude= */ latitude, /* latitude= */ longitude)
                ? GeoProblem.COORDINATES_SWAPPED
                : GeoProblem.COORDINATE_OFF_EARTH;
    }

    /** False for NaN, too. */
    public static boolean onEarth(double longitude, double latitude) {
        return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
    }
}
