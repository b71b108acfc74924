package io.gridward.demo;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

import io.gridward.shared.geo.Position;

import static org.assertj.core.api.Assertions.assertThat;

class RandomPlaceTest {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    @Test
    void lies_strictly_inside_and_is_repeatable() {
        var circle = point(121.2, 30.2).buffer(0.01);
        var places = places(circle, 7);
        assertThat(places).allSatisfy(place -> assertThat(circle.contains(point(place.longitude(), place.latitude())))
                .isTrue());
        assertThat(places).doesNotHaveDuplicates().isEqualTo(places(circle, 7)).isNotEqualTo(places(circle, 8));
    }

    @Test
    void is_found_where_there_is_hardly_any_room() {
        var specks = GEOMETRIES.buildGeometry(Stream.of(0.0, 1.0)
                .map(at -> GEOMETRIES.toGeometry(new Envelope(120 + at, 120.00001 + at, 30 + at, 30.00001 + at)))
                .toList());
        var place = new RandomPlace(specks.union()).next(new SplittableRandom(1));
        assertThat(specks.union().contains(point(place.longitude(), place.latitude())))
                .isTrue();
    }

    private static List<Position> places(Geometry boundary, long seed) {
        var random = new SplittableRandom(seed);
        var place = new RandomPlace(boundary);
        return Stream.generate(() -> place.next(random)).limit(500).toList();
    }

    private static Geometry point(double longitude, double latitude) {
        return GEOMETRIES.createPoint(new Coordinate(longitude, latitude));
    }
}
