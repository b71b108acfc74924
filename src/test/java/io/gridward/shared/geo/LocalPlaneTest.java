package io.gridward.shared.geo;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class LocalPlaneTest {

    @Test
    void lengths_of_steps_agree_with_the_geodesic_all_over_a_county() {
        var random = new SplittableRandom(1);
        var plane = new LocalPlane(121.2666, 30.1697);
        for (int i = 0; i < 1000; i++) {
            double longitude = 121.2666 + random.nextDouble(-0.5, 0.5);
            double latitude = 30.1697 + random.nextDouble(-0.5, 0.5);
            double toLongitude = longitude + random.nextDouble(-0.005, 0.005);
            double toLatitude = latitude + random.nextDouble(-0.005, 0.005);
            double geodesic = Geodesy.distance(longitude, latitude, toLongitude, toLatitude);
            double metres =
                    plane.metres(plane.x(longitude), plane.y(latitude), plane.x(toLongitude), plane.y(toLatitude));
            assertThat(metres).isCloseTo(geodesic, within(1e-6 * geodesic));
        }
    }

    @Test
    void the_way_across_the_county_agrees_with_the_geodesic() {
        var plane = new LocalPlane(121.0, 30.0);
        double geodesic = Geodesy.distance(121.0, 30.0, 121.5, 30.3);
        assertThat(plane.metres(0, 0, plane.x(121.5), plane.y(30.3))).isCloseTo(geodesic, within(1e-4 * geodesic));
    }

    @Test
    void places_come_back_from_the_plane() {
        var plane = new LocalPlane(121.2666, 30.1697);
        assertThat(plane.longitude(plane.x(121.3))).isCloseTo(121.3, within(1e-12));
        assertThat(plane.latitude(plane.y(30.2))).isCloseTo(30.2, within(1e-12));
    }

    @Test
    void the_date_line_is_crossed_by_the_short_way() {
        var plane = new LocalPlane(179.999, -17);
        assertThat(plane.metres(0, 0, plane.x(-179.999), plane.y(-17)))
                .isCloseTo(Geodesy.distance(179.999, -17, -179.999, -17), within(1e-3));
    }
}
