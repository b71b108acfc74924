package io.gridward.demo;

import java.util.SplittableRandom;

import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;

import io.gridward.shared.geo.Position;

/** Random places inside one boundary, for cases and tracks; the same ones for the same random generator's state. */
final class RandomPlace {

    private static final int TRIES = 1_000;

    private final Geometry boundary;
    private final IndexedPointInAreaLocator inside;

    /** @param boundary polygonal geometry in WGS-84, not empty */
    RandomPlace(Geometry boundary) {
        this.boundary = boundary;
        this.inside = new IndexedPointInAreaLocator(boundary);
    }

    /** A place strictly inside, in WGS-84 with seven decimals. */
    Position next(SplittableRandom random) {
        var box = boundary.getEnvelopeInternal();
        for (int i = 0; i < TRIES; i++) {
            double longitude = round(box.getMinX() + random.nextDouble() * box.getWidth());
            double latitude = round(box.getMinY() + random.nextDouble() * box.getHeight());
            if (inside.locate(new Coordinate(longitude, latitude)) == Location.INTERIOR) {
                return Position.wgs84(longitude, latitude);
            }
        }
        // A cell and a far islet can fill very little of their common box.
        var point = boundary.getInteriorPoint();
        return Position.wgs84(point.getX(), point.getY());
    }

    boolean covers(double longitude, double latitude) {
        return inside.locate(new Coordinate(longitude, latitude)) != Location.EXTERIOR;
    }

    /** A place about the middle, inside. */
    Position middle() {
        var centroid = boundary.getCentroid();
        var middle = covers(centroid.getX(), centroid.getY()) ? centroid : boundary.getInteriorPoint();
        return Position.wgs84(middle.getX(), middle.getY());
    }

    private static double round(double degrees) {
        return Math.round(degrees * 1e7) / 1e7;
    }
}
