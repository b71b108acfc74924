package io.gridward.shared.geo;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class Gcj02Test {

    private static final int SAMPLES = 100_000;

    @Test
    void gives_the_known_displacement_in_cixi() {
        var displaced = Position.wgs84(121.2666, 30.1697).to(Datum.GCJ02);
        assertThat(displaced.longitude()).isCloseTo(121.270946, within(5e-7));
        assertThat(displaced.latitude()).isCloseTo(30.167260, within(5e-7));
        double metres = Geodesy.distance(121.2666, 30.1697, displaced.longitude(), displaced.latitude());
        assertThat(metres).isBetween(490.0, 505.0);
    }

    @Test
    void comes_back_to_the_same_place_all_over_china() {
        var random = new SplittableRandom(1);
        for (int i = 0; i < SAMPLES; i++) {
            // A kilometre inside the box, where the rule for its edge cannot play a part.
            comesBack(random.nextDouble(72.02, 137.82), random.nextDouble(0.84, 55.81));
        }
    }

    @ParameterizedTest
    @CsvSource({"105, 35", "105.0000000001, 35", "104.99999999999, 34.99999999999", "105.000001, 30"})
    void comes_back_where_the_formula_has_no_derivative(double longitude, double latitude) {
        comesBack(longitude, latitude);
    }

    @Test
    void changes_nothing_outside_china() {
        var random = new SplittableRandom(2);
        for (int i = 0; i < SAMPLES; i++) {
            double longitude = random.nextDouble(-180, 72);
            double latitude = random.nextDouble(-90, 90);
            assertThat(Position.wgs84(longitude, latitude).to(Datum.GCJ02))
                    .isEqualTo(new Position(longitude, latitude, Datum.GCJ02));
            assertThat(new Position(longitude, latitude, Datum.GCJ02).toWgs84())
                    .isEqualTo(Position.wgs84(longitude, latitude));
        }
    }

    private static void comesBack(double longitude, double latitude) {
        var back = Position.wgs84(longitude, latitude).to(Datum.GCJ02).toWgs84();
        assertThat(back.longitude()).isCloseTo(longitude, within(1e-9));
        assertThat(back.latitude()).isCloseTo(latitude, within(1e-9));
    }
}
