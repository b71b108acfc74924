package io.gridward.demo;

import org.locationtech.jts.geom.Coordinate;

/**
 * A point on a plane on which a county is nearly undistorted: degrees of latitude both ways, true at 30.2° N. Straight
 * lines stay straight, so cells drawn on it may be carried back to degrees.
 */
record Spot(double x, double y) {

    private static final double LONGITUDE_SHRINKS_TO = 0.8643;

    static Spot of(double longitude, double latitude) {
        return new Spot(longitude * LONGITUDE_SHRINKS_TO, latitude);
    }

    double longitude() {
        return x / LONGITUDE_SHRINKS_TO;
    }

    double latitude() {
        return y;
    }

    Coordinate onPlane() {
        return new Coordinate(x, y);
    }

    double distanceSquared(Spot other) {
        double dx = x - other.x;
        double dy = y - other.y;
        return dx * dx + dy * dy;
    }

    /** Index of the nearest of the others; the first of equals. */
    int nearest(Spot[] others) {
        int nearest = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < others.length; i++) {
            double distance = distanceSquared(others[i]);
            if (distance < least) {
                least = distance;
                nearest = i;
            }
        }
        return nearest;
    }
}
