package io.gridward.shared.geo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PositionTest {

    @ParameterizedTest
    @CsvSource({
        "181, 0",
        "-180.0001, 0",
        "200, 100",
        "100, 200",
        "91, 91",
        "NaN, 30",
        "121, NaN",
        "1e308, 0",
        "Infinity, 0",
        "0, -Infinity"
    })
    void refuses_what_is_off_the_earth(double longitude, double latitude) {
        var refusal = Refusal.of(() -> new Position(longitude, latitude, Datum.WGS84));
        assertThat(refusal.kind()).isEqualTo(GeoProblem.COORDINATE_OFF_EARTH);
    }

    @ParameterizedTest
    @CsvSource({"30.1, 121.2", "-30, -121.2", "0, 180", "90, 91"})
    void recognises_swapped_axes(double longitude, double latitude) {
        var refusal = Refusal.of(() -> new Position(longitude, latitude, Datum.GCJ02));
        assertThat(refusal.kind()).isEqualTo(GeoProblem.COORDINATES_SWAPPED);
        assertThat(refusal.detail()).contains(String.valueOf(longitude), String.valueOf(latitude));
    }

    @ParameterizedTest
    @CsvSource({"180, 90", "-180, -90", "0, 0", "-0.0, -0.0"})
    void accepts_the_ends_of_the_earth(double longitude, double latitude) {
        assertThat(new Position(longitude, latitude, Datum.WGS84).toWgs84().longitude())
                .isEqualTo(longitude);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "wgs84", "WGS-84", "BD09", "CGCS2000", "ＷＧＳ８４", "'; drop table grid; --"})
    void refuses_an_unknown_datum(String name) {
        assertThat(Refusal.of(() -> Datum.of(name)).kind()).isEqualTo(GeoProblem.DATUM_UNKNOWN);
    }

    @Test
    void shows_only_the_beginning_of_a_long_datum() {
        var refusal = Refusal.of(() -> Datum.of("😀".repeat(100_000)));
        assertThat(refusal.detail()).hasSizeLessThan(300).contains("😀…");
    }

    @Test
    void needs_a_datum() {
        assertThat(Refusal.of(() -> new Position(121, 30, null)).kind()).isEqualTo(GeoProblem.DATUM_UNKNOWN);
        assertThat(Datum.of("GCJ02")).isEqualTo(Datum.GCJ02);
    }
}
