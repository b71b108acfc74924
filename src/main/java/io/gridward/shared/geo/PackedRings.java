package io.gridward.shared.geo;

import java.util.ArrayList;

import org.locationtech.jts.algorithm.CGAlgorithmsDD;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryComponentFilter;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;

/**
 * Where a point lies to a polygonal geometry, by counting how often a ray to the east crosses its rings: the method and
 * the exactness of JTS's {@code RayCrossingCounter}, over coordinates that lie side by side in memory. With many small
 * boundaries the wait for memory, not the arithmetic, decides the speed.
 */
final class PackedRings implements PointOnGeometryLocator {

    /** Longitude and latitude in turn, one array a ring. */
    private final double[][] rings;

    PackedRings(Geometry geometry) {
        var packed = new ArrayList<double[]>();
        geometry.apply((GeometryComponentFilter) component -> {
            if (component instanceof LinearRing ring) {
                packed.add(pack(ring));
            }
        });
        rings = packed.toArray(double[][]::new);
    }

    private static double[] pack(LinearRing ring) {
        var points = ring.getCoordinateSequence();
        var packed = new double[points.size() * 2];
        for (int i = 0; i < points.size(); i++) {
            packed[2 * i] = points.getX(i);
            packed[2 * i + 1] = points.getY(i);
        }
        return packed;
    }

    @Override
    public int locate(Coordinate point) {
        boolean inside = false;
        for (var ring : rings) {
            int crossings = crossings(ring, point.x, point.y);
            if (crossings < 0) {
                return Location.BOUNDARY;
            }
            inside ^= (crossings & 1) == 1;
        }
        return inside ? Location.INTERIOR : Location.EXTERIOR;
    }

    /** How many edges the ray crosses, or -1 when the point is on one of them. */
    private static int crossings(double[] ring, double x, double y) {
        int crossings = 0;
        double x1 = ring[0];
        double y1 = ring[1];
        for (int i = 2; i < ring.length; i += 2) {
            double x2 = ring[i];
            double y2 = ring[i + 1];
            if (y1 > y != y2 > y) {
                if (x1 >= x || x2 >= x) {
                    int side = CGAlgorithmsDD.orientationIndex(x1, y1, x2, y2, x, y);
                    if (side == Orientation.COLLINEAR) {
                        return -1;
                    }
                    if (side == Orientation.LEFT == y2 > y1) {
                        crossings++;
                    }
                }
            } else if (y2 == y && (x2 == x || y1 == y && (x1 <= x) == (x <= x2))) {
                // A corner, or an edge along the ray: the point may lie on it, the ray does not cross it.
                return -1;
            }
            x1 = x2;
            y1 = y2;
        }
        return crossings;
    }
}
