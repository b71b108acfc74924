package io.gridward.shared.geo;

/**
 * Metres east and north of a place, good enough to filter in, and lengths good enough to count. Lengths are taken at the
 * latitude in the middle with both radii of curvature of WGS-84: for legs under 1 km within 1e-8 of the geodesic at mid
 * latitudes, under 30 km within 1e-5. Only {@link StrictMath}, so that every machine gets the same bits.
 */
public final class LocalPlane {

    private static final double SEMI_MAJOR = 6_378_137;
    private static final double E2 = 0.006_694_379_990_141_3;

    private final double longitude;
    private final double latitude;
    private final double metresPerDegreeEast;
    private final double metresPerDegreeNorth;

    /** Around a place in WGS-84 degrees. */
    public LocalPlane(double longitude, double latitude) {
        this.longitude = longitude;
        this.latitude = latitude;
        // At the poles east has no length; a little keeps the way back defined.
        metresPerDegreeEast = Math.max(eastPerDegree(latitude), 1);
        metresPerDegreeNorth = northPerDegree(latitude);
    }

    public double x(double longitude) {
        return turn(longitude - this.longitude) * metresPerDegreeEast;
    }

    public double y(double latitude) {
        return (latitude - this.latitude) * metresPerDegreeNorth;
    }

    public double longitude(double x) {
        return turn(longitude + x / metresPerDegreeEast);
    }

    public double latitude(double y) {
        return Math.max(-90, Math.min(90, latitude + y / metresPerDegreeNorth));
    }

    /** Metres on the ellipsoid between two places of this plane. */
    public double metres(double x1, double y1, double x2, double y2) {
        double latitude1 = latitude(y1);
        double latitude2 = latitude(y2);
        double middle = (latitude1 + latitude2) / 2;
        double east = (x2 - x1) / metresPerDegreeEast * eastPerDegree(middle);
        double north = (latitude2 - latitude1) * northPerDegree(middle);
        return Math.sqrt(east * east + north * north);
    }

    private static double eastPerDegree(double latitude) {
        double sine = StrictMath.sin(StrictMath.toRadians(latitude));
        double radius = SEMI_MAJOR / Math.sqrt(1 - E2 * sine * sine);
        return StrictMath.toRadians(radius * StrictMath.cos(StrictMath.toRadians(latitude)));
    }

    private static double northPerDegree(double latitude) {
        double sine = StrictMath.sin(StrictMath.toRadians(latitude));
        double w = 1 - E2 * sine * sine;
        return StrictMath.toRadians(SEMI_MAJOR * (1 - E2) / (w * Math.sqrt(w)));
    }

    /** The same angle within -180 to 180. */
    private static double turn(double degrees) {
        if (degrees > 180) {
            return degrees - 360;
        }
        return degrees < -180 ? degrees + 360 : degrees;
    }
}
