package io.gridward.shared.geo;

/**
 * GCJ-02, the datum Chinese maps and phones are obliged to use: WGS-84 displaced by 300 to 700 m.
 *
 * <p>The formula and its constants are the published ones (semi-major axis and eccentricity of the Krasovsky 1940
 * ellipsoid, as in eviltransform and gcoord). By their rule nothing is displaced outside the box 72.004–137.8347° E,
 * 0.8293–55.8271° N. The box is applied to the position given in either direction; within a kilometre of its edge, far
 * from any Chinese town but on some foreign ground, the two directions are therefore not exact inverses.
 */
final class Gcj02 {

    private static final double SEMI_MAJOR_AXIS = 6378245.0;
    private static final double ECCENTRICITY_SQUARED = 0.006693421622965943;

    /** Degrees; the rounding of a double at 120° is 1.4e-14. */
    private static final double CONVERGED = 1e-12;

    private static final int MAX_ROUNDS = 30;

    private Gcj02() {}

    static Position fromWgs84(double longitude, double latitude) {
        if (outsideChina(longitude, latitude)) {
            return new Position(longitude, latitude, Datum.GCJ02);
        }
        return new Position(
                longitude + longitudeOffset(longitude, latitude),
                latitude + latitudeOffset(longitude, latitude),
                Datum.GCJ02);
    }

    /**
     * The inverse by fixed-point iteration: the displacement changes by less than 1 % over its own length, so each
     * round gains two digits. Exact to 1e-9° (0.1 mm), where the usual single step errs by up to 2 m.
     */
    static Position toWgs84(double longitude, double latitude) {
        if (outsideChina(longitude, latitude)) {
            return new Position(longitude, latitude, Datum.WGS84);
        }
        double lon = longitude;
        double lat = latitude;
        for (int round = 0; round < MAX_ROUNDS; round++) {
            double nextLon = longitude - longitudeOffset(lon, lat);
            double nextLat = latitude - latitudeOffset(lon, lat);
            double moved = Math.max(Math.abs(nextLon - lon), Math.abs(nextLat - lat));
            lon = nextLon;
            lat = nextLat;
            if (moved < CONVERGED) {
                break;
            }
        }
        return new Position(lon, lat, Datum.WGS84);
    }

    private static boolean outsideChina(double longitude, double latitude) {
        return longitude < 72.004 || longitude > 137.8347 || latitude < 0.8293 || latitude > 55.8271;
    }

    private static double latitudeOffset(double longitude, double latitude) {
        double x = longitude - 105;
        double y = latitude - 35;
        double metres = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x));
        metres += shortWaves(x);
        metres += (20 * Math.sin(y * Math.PI) + 40 * Math.sin(y / 3 * Math.PI)) * 2 / 3;
        metres += (160 * Math.sin(y / 12 * Math.PI) + 320 * Math.sin(y * Math.PI / 30)) * 2 / 3;
        double squeeze = squeeze(latitude);
        double metresPerRadian = SEMI_MAJOR_AXIS * (1 - ECCENTRICITY_SQUARED) / (squeeze * Math.sqrt(squeeze));
        return Math.toDegrees(metres / metresPerRadian);
    }

    private static double longitudeOffset(double longitude, double latitude) {
        double x = longitude - 105;
        double y = latitude - 35;
        double metres = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x));
        metres += shortWaves(x);
        metres += (20 * Math.sin(x * Math.PI) + 40 * Math.sin(x / 3 * Math.PI)) * 2 / 3;
        metres += (150 * Math.sin(x / 12 * Math.PI) + 300 * Math.sin(x / 30 * Math.PI)) * 2 / 3;
        double metresPerRadian = SEMI_MAJOR_AXIS / Math.sqrt(squeeze(latitude)) * Math.cos(Math.toRadians(latitude));
        return Math.toDegrees(metres / metresPerRadian);
    }

    private static double shortWaves(double x) {
        return (20 * Math.sin(6 * x * Math.PI) + 20 * Math.sin(2 * x * Math.PI)) * 2 / 3;
    }

    private static double squeeze(double latitude) {
        double sine = Math.sin(Math.toRadians(latitude));
        return 1 - ECCENTRICITY_SQUARED * sine * sine;
    }
}
