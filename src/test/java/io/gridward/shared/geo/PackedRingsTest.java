package io.gridward.shared.geo;

import java.util.ArrayList;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;

import static org.assertj.core.api.Assertions.assertThat;

class PackedRingsTest {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    @Test
    void agree_with_jts_inside_outside_and_on_every_kind_of_border() {
        var random = new SplittableRandom(6);
        var seen = new int[3];
        for (int i = 0; i < 2_000; i++) {
            var shape = shape(random);
            var rings = new PackedRings(shape);
            var jts = new SimplePointInAreaLocator(shape);
            // Half steps over whole-numbered corners: many points are corners, many lie on edges and in line with them.
            for (double x = -1; x <= 11; x += 0.5) {
                for (double y = -1; y <= 11; y += 0.5) {
                    var point = new Coordinate(x, y);
                    int location = rings.locate(point);
                    assertThat(location).as("%s in %s", point, shape).isEqualTo(jts.locate(point));
                    seen[location]++;
                }
            }
        }
        assertThat(seen[Location.BOUNDARY]).isGreaterThan(10_000);
    }

    /** Triangles joined and cut out of one another: holes, parts, parts that touch. */
    private static Geometry shape(SplittableRandom random) {
        Geometry shape = triangle(random);
        for (int i = random.nextInt(4); i > 0; i--) {
            var other = triangle(random);
            shape = random.nextBoolean() ? shape.union(other) : shape.difference(other);
        }
        return shape.isEmpty() ? triangle(random) : shape;
    }

    private static Geometry triangle(SplittableRandom random) {
        while (true) {
            var corners = new ArrayList<Coordinate>();
            for (int i = 0; i < 3; i++) {
                corners.add(new Coordinate(random.nextInt(11), random.nextInt(11)));
            }
            corners.add(corners.get(0));
            var triangle = GEOMETRIES.createPolygon(corners.toArray(Coordinate[]::new));
            if (triangle.getArea() > 0) {
                return triangle;
            }
        }
    }
}
