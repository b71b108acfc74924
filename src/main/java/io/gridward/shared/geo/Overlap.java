package io.gridward.shared.geo;

import java.util.ArrayList;
import java.util.List;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * One neighbour a boundary reaches into.
 *
 * @param code the neighbour's grid code
 * @param squareMetres geodesic area of what both claim, slivers within the tolerance left out
 */
public record Overlap(String code, double squareMetres) {

    /** How far two surveys of one border may differ (DOMAIN.md §3). */
    public static final double DEFAULT_TOLERANCE_METRES = 1;

    public record Neighbour(String code, Geometry boundary) {}

    /**
     * Finds the neighbours whose ground the candidate claims.
     *
     * <p>A piece claimed twice counts when its mean width, twice its area by its perimeter, exceeds the tolerance: a
     * border drawn a little differently gives long thin slivers, however large their area. Pieces are judged one by
     * one, so that a long sliver does not hide a real overlap elsewhere. Boundaries that only touch do not overlap.
     *
     * @param candidate valid polygonal geometry in WGS-84
     * @param toleranceMetres widest sliver still allowed
     * @return the overlaps in the order of the neighbours; empty when there is none
     */
    public static List<Overlap> find(Geometry candidate, Iterable<Neighbour> neighbours, double toleranceMetres) {
        var prepared = PreparedGeometryFactory.prepare(candidate);
        var overlaps = new ArrayList<Overlap>();
        for (var neighbour : neighbours) {
            if (prepared.intersects(neighbour.boundary())) {
                double area = squareMetres(candidate, neighbour.boundary(), toleranceMetres);
                if (area > 0) {
                    overlaps.add(new Overlap(neighbour.code(), area));
                }
            }
        }
        return overlaps;
    }

    @SuppressWarnings("unchecked")
    private static double squareMetres(Geometry candidate, Geometry neighbour, double toleranceMetres) {
        var common = OverlayNGRobust.overlay(candidate, neighbour, OverlayNG.INTERSECTION);
        double total = 0;
        for (Polygon piece : (List<Polygon>) PolygonExtracter.getPolygons(common)) {
            double area = Geodesy.area(piece);
            if (2 * area / Geodesy.perimeter(piece) > toleranceMetres) {
                total += area;
            }
        }
        return total;
    }
}
