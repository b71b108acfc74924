package io.gridward.shared.geo;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class OverlapTest {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    /** Degrees of longitude in a metre at 30° N. */
    private static final double METRE = 1 / 96_486.25;

    private final Geometry candidate = box(121, 30, 121.01, 30.01);

    @Test
    void names_every_neighbour_and_how_much() {
        var inside = box(121.002, 30.002, 121.004, 30.004);
        var half = box(121.005, 30, 121.02, 30.01);
        var found = overlaps(neighbour("a", inside), neighbour("b", half), neighbour("c", box(122, 30, 123, 31)));
        assertThat(found).extracting(Overlap::code).containsExactly("a", "b");
        assertThat(found.get(0).squareMetres()).isCloseTo(Geodesy.area(inside), within(1.0));
        assertThat(found.get(1).squareMetres()).isCloseTo(Geodesy.area(candidate) / 2, within(1.0));
    }

    @Test
    void touching_borders_and_corners_do_not_overlap() {
        assertThat(overlaps(
                        neighbour("edge", box(121.01, 30, 121.02, 30.01)),
                        neighbour("corner", box(121.01, 30.01, 121.02, 30.02))))
                .isEmpty();
    }

    @Test
    void tolerates_slivers_up_to_the_tolerance() {
        assertThat(overlaps(neighbour("narrow", box(121.01 - 0.98 * METRE, 30, 121.02, 30.01))))
                .isEmpty();
        assertThat(overlaps(neighbour("wide", box(121.01 - 1.02 * METRE, 30, 121.02, 30.01))))
                .hasSize(1);
        assertThat(Overlap.find(candidate, List.of(neighbour("wide", box(121.01 - 4.9 * METRE, 30, 121.02, 30.01))), 5))
                .isEmpty();
    }

    @Test
    void a_long_sliver_does_not_hide_a_real_overlap() {
        double edge = 121.01 - 0.2 * METRE;
        double bite = 121.01 - 10 * METRE;
        var ring = new Coordinate[] {
            new Coordinate(edge, 30),
            new Coordinate(121.02, 30),
            new Coordinate(121.02, 30.01),
            new Coordinate(bite, 30.01),
            new Coordinate(bite, 30.0099),
            new Coordinate(121.01, 30.0099),
            new Coordinate(121.01, 30.0098),
            new Coordinate(edge, 30.0097),
            new Coordinate(edge, 30)
        };
        var found = overlaps(neighbour("both", GEOMETRIES.createPolygon(ring)));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).squareMetres()).isCloseTo(10 * 11.09, within(0.5));
    }

    private List<Overlap> overlaps(Overlap.Neighbour... neighbours) {
        return Overlap.find(candidate, List.of(neighbours), Overlap.DEFAULT_TOLERANCE_METRES);
    }

    private static Overlap.Neighbour neighbour(String code, Geometry boundary) {
        return new Overlap.Neighbour(code, boundary);
    }

    private static Geometry box(double west, double south, double east, double north) {
        return GEOMETRIES.toGeometry(new Envelope(west, east, south, north));
    }
}
