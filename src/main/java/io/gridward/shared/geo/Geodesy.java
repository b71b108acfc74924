package io.gridward.shared.geo;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;
import net.sf.geographiclib.PolygonArea;
import net.sf.geographiclib.PolygonResult;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;

/**
 * Lengths and areas on the WGS-84 ellipsoid, by GeographicLib (C. F. F. Karney, Algorithms for geodesics, J. Geodesy
 * 87, 2013; exact to nanometres). Geometries hold WGS-84 degrees, longitude first. Planar degrees are never measured.
 */
public final class Geodesy {

    private Geodesy() {}

    /** Metres between two places, whatever datum each is given in. */
    public static double distance(Position from, Position to) {
        var a = from.toWgs84();
        var b = to.toWgs84();
        return distance(a.longitude(), a.latitude(), b.longitude(), b.latitude());
    }

    /** Metres between two places in WGS-84 degrees. */
    public static double distance(double longitude1, double latitude1, double longitude2, double latitude2) {
        return Geodesic.WGS84.Inverse(latitude1, longitude1, latitude2, longitude2, GeodesicMask.DISTANCE).s12;
    }

    /** Square metres of all polygons in the geometry, holes subtracted; 0 for points and lines. */
    public static double area(Geometry geometry) {
        double total = 0;
        for (var polygon : polygons(geometry)) {
            total += Math.abs(measure(polygon.getExteriorRing()).area);
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                total -= Math.abs(measure(polygon.getInteriorRingN(i)).area);
            }
        }
        return total;
    }

    /** Metres along all rings of the polygons in the geometry, holes included; 0 for points and lines. */
    public static double perimeter(Geometry geometry) {
        double total = 0;
        for (var polygon : polygons(geometry)) {
            total += measure(polygon.getExteriorRing()).perimeter;
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                total += measure(polygon.getInteriorRingN(i)).perimeter;
            }
        }
        return total;
    }

    private static PolygonResult measure(LinearRing ring) {
        var measured = new PolygonArea(Geodesic.WGS84, false);
        var points = ring.getCoordinateSequence();
        // The last position repeats the first; GeographicLib closes the ring itself.
        for (int i = 0; i < points.size() - 1; i++) {
            measured.AddPoint(points.getY(i), points.getX(i));
        }
        return measured.Compute(false, true);
    }

    @SuppressWarnings("unchecked")
    private static Iterable<Polygon> polygons(Geometry geometry) {
        return PolygonExtracter.getPolygons(geometry);
    }
}
