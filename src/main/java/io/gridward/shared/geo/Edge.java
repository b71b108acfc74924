package io.gridward.shared.geo;

import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryComponentFilter;
import org.locationtech.jts.geom.LinearRing;

/** How near the edge of a boundary a place is. */
final class Edge {

    private static final Coordinate HERE = new CoordinateXY(0, 0);

    private Edge() {}

    /**
     * Whether the edge, holes included, is at most so far away. Measured in the plane around the place, which is exact to
     * a millimetre over the hundreds of metres this is asked for.
     */
    static boolean isWithin(double metres, Geometry boundary, double longitude, double latitude) {
        var plane = new LocalPlane(longitude, latitude);
        var found = new boolean[1];
        boundary.apply((GeometryComponentFilter) component -> {
            if (!found[0] && component instanceof LinearRing ring) {
                found[0] = isWithin(metres, ring, plane);
            }
        });
        return found[0];
    }

    private static boolean isWithin(double metres, LinearRing ring, LocalPlane plane) {
        var points = ring.getCoordinateSequence();
        var from = place(plane, points.getX(0), points.getY(0));
        for (int i = 1; i < points.size(); i++) {
            var to = place(plane, points.getX(i), points.getY(i));
            if (Distance.pointToSegment(HERE, from, to) <= metres) {
                return true;
            }
            from = to;
        }
        return false;
    }

    private static Coordinate place(LocalPlane plane, double longitude, double latitude) {
        return new CoordinateXY(plane.x(longitude), plane.y(latitude));
    }
}
