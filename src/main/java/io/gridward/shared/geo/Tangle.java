package io.gridward.shared.geo;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryComponentFilter;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.index.hprtree.HPRtree;

import io.gridward.shared.problem.Problem;

/**
 * Refuses shapes drawn to be slow. A check for self-intersection compares every two edges whose bounding boxes meet:
 * a handful an edge in any real boundary, all with all in a comb of long slanted teeth, which with the permitted
 * number of points would occupy a processor for minutes.
 */
final class Tangle {

    /** About two seconds of checking; any shape of 4,000 points stays below. */
    private static final long MOST_MEETINGS = 20_000_000;

    private long meetings;

    private Tangle() {}

    static void check(Geometry geometry) {
        var edges = new HPRtree();
        geometry.apply((GeometryComponentFilter) component -> {
            if (component instanceof LinearRing ring) {
                var points = ring.getCoordinateSequence();
                for (int i = 1; i < points.size(); i++) {
                    edges.insert(edge(points, i), null);
                }
            }
        });
        var tangle = new Tangle();
        geometry.apply((GeometryComponentFilter) component -> {
            if (component instanceof LinearRing ring) {
                tangle.count(ring.getCoordinateSequence(), edges);
            }
        });
    }

    private void count(CoordinateSequence points, HPRtree edges) {
        for (int i = 1; i < points.size(); i++) {
            edges.query(edge(points, i), other -> meetings++);
            if (meetings > MOST_MEETINGS) {
                throw Problem.of(GeoProblem.GEOMETRY_TANGLED);
            }
        }
    }

    private static Envelope edge(CoordinateSequence points, int end) {
        return new Envelope(points.getX(end - 1), points.getX(end), points.getY(end - 1), points.getY(end));
    }
}
