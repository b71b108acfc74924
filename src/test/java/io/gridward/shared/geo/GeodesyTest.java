package io.gridward.shared.geo;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class GeodesyTest {

    /** Antarctica and New York – London are the worked examples of GeographicLib's own documentation. */
    private static final String ANTARCTICA = "POLYGON ((-58 -63.1, -74 -72.9, -102 -71.9, -102 -74.9, -131 -74.3,"
            + " -163 -77.5, 163 -77.4, 172 -71.7, 140 -65.9, 113 -65.7, 88 -66.6, 59 -66.9, 25 -69.8, -4 -70,"
            + " -14 -71, -33 -77.3, -46 -77.9, -61 -74.7, -58 -63.1))";

    @Test
    void measures_distance() {
        assertThat(Geodesy.distance(-73.8, 40.6, -0.5, 51.6)).isCloseTo(5_551_759.400, within(0.001));
        assertThat(Geodesy.distance(121, 30, 121, 30)).isZero();
    }

    @Test
    void measures_distance_across_datums() {
        var place = Position.wgs84(121.2666, 30.1697);
        assertThat(Geodesy.distance(place, place.to(Datum.GCJ02))).isCloseTo(0, within(1e-3));
    }

    @Test
    void measures_area_and_perimeter() throws ParseException {
        var antarctica = wkt(ANTARCTICA);
        assertThat(Geodesy.area(antarctica)).isCloseTo(13_662_703_680_020.1, within(1.0));
        assertThat(Geodesy.perimeter(antarctica)).isCloseTo(16_831_067.893, within(0.001));
        assertThat(Geodesy.area(antarctica.reverse())).isCloseTo(13_662_703_680_020.1, within(1.0));
    }

    @Test
    void subtracts_holes_and_adds_parts() throws ParseException {
        double whole = Geodesy.area(wkt("POLYGON ((121 30, 121.1 30, 121.1 30.1, 121 30.1, 121 30))"));
        double hole =
                Geodesy.area(wkt("POLYGON ((121.02 30.02, 121.02 30.05, 121.05 30.05, 121.05 30.02, 121.02 30.02))"));
        var both = wkt("MULTIPOLYGON (((121 30, 121.1 30, 121.1 30.1, 121 30.1, 121 30),"
                + " (121.02 30.02, 121.02 30.05, 121.05 30.05, 121.05 30.02, 121.02 30.02)),"
                + " ((121 31, 121.1 31, 121.1 31.1, 121 31.1, 121 31)))");
        double other = Geodesy.area(wkt("POLYGON ((121 31, 121.1 31, 121.1 31.1, 121 31.1, 121 31))"));
        assertThat(Geodesy.area(both)).isCloseTo(whole - hole + other, within(1e-3));
        assertThat(Geodesy.area(wkt("LINESTRING (121 30, 122 31)"))).isZero();
        assertThat(Geodesy.area(wkt("POLYGON EMPTY"))).isZero();
    }

    private static Geometry wkt(String text) throws ParseException {
        return new WKTReader().read(text);
    }
}
