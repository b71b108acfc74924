package io.gridward.shared.geo;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

import io.gridward.shared.problem.Problem;

/** Refuses polygons that are none by the OGC rules, and says where, in the datum the caller speaks. */
final class Validity {

    private Validity() {}

    static void check(Geometry geometry, Datum spoken, String pointer) {
        Tangle.check(geometry);
        var error = new IsValidOp(geometry).getValidationError();
        if (error == null) {
            return;
        }
        var where = error.getCoordinate();
        throw switch (error.getErrorType()) {
            case TopologyValidationError.TOO_FEW_POINTS ->
                Problem.of(GeoProblem.RING_TOO_SHORT).with("pointer", pointer + "/coordinates");
            case TopologyValidationError.HOLE_OUTSIDE_SHELL -> located(GeoProblem.HOLE_OUTSIDE_SHELL, where, spoken);
            case TopologyValidationError.SELF_INTERSECTION, TopologyValidationError.RING_SELF_INTERSECTION ->
                located(GeoProblem.GEOMETRY_SELF_INTERSECTS, where, spoken);
            default -> located(GeoProblem.GEOMETRY_INVALID, where, spoken);
        };
    }

    private static Problem located(GeoProblem kind, Coordinate where, Datum spoken) {
        var place = Position.wgs84(where.x, where.y).to(spoken);
        return Problem.of(kind)
                .with("longitude", SevenDecimals.decimal(place.longitude()))
                .with("latitude", SevenDecimals.decimal(place.latitude()))
                .with("datum", spoken);
    }
}
