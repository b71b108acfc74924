package io.gridward.shared.geo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

import static org.assertj.core.api.Assertions.assertThat;

class BoundaryIndexTest {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final Instant T0 = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant T1 = Instant.parse("2026-06-01T04:00:00Z");
    private static final Instant T2 = Instant.parse("2026-12-01T00:00:00Z");

    @Test
    void empty_knows_nothing() {
        assertThat(BoundaryIndex.empty().at(121, 30, T0)).isEmpty();
        assertThat(BoundaryIndex.empty().near(new Envelope(0, 1, 0, 1), T0)).isEmpty();
    }

    @Test
    void a_shared_border_belongs_to_the_smallest_code() {
        var index = BoundaryIndex.of(List.of(
                entry("330282006004002", box(121, 30, 121.1, 30.1), T0, null),
                entry("330282006004001", box(121.1, 30, 121.2, 30.1), T0, null),
                entry("330282006004003", box(121, 30.1, 121.2, 30.2), T0, null)));
        assertThat(code(index, 121.1, 30.05, T0)).isEqualTo("330282006004001");
        assertThat(code(index, 121.1, 30.1, T0)).isEqualTo("330282006004001");
        assertThat(code(index, 121.05, 30.1, T0)).isEqualTo("330282006004002");
        assertThat(code(index, 121, 30, T0)).isEqualTo("330282006004002");
        assertThat(code(index, 120.999999, 30, T0)).isNull();
    }

    @Test
    void holes_and_parts_count() {
        var shell = (Polygon) box(121, 30, 121.3, 30.3);
        var hole = (Polygon) box(121.1, 30.1, 121.2, 30.2);
        var ring = GEOMETRIES.createPolygon(shell.getExteriorRing(), new LinearRing[] {hole.getExteriorRing()});
        var island = (Polygon) box(122, 30, 122.1, 30.1);
        var index = BoundaryIndex.of(
                List.of(entry("1", GEOMETRIES.createMultiPolygon(new Polygon[] {ring, island}), T0, null)));
        assertThat(code(index, 121.15, 30.15, T0)).isNull();
        assertThat(code(index, 121.1, 30.15, T0)).isEqualTo("1");
        assertThat(code(index, 121.05, 30.15, T0)).isEqualTo("1");
        assertThat(code(index, 122.05, 30.05, T0)).isEqualTo("1");
    }

    @Test
    void answers_what_held_at_the_time() {
        var merged = box(121, 30, 121.2, 30.1);
        var index = BoundaryIndex.of(List.of(
                entry("2", box(121, 30, 121.1, 30.1), T0, T1),
                entry("3", box(121.1, 30, 121.2, 30.1), T0, T1),
                entry("4", merged, T1, T2)));
        assertThat(code(index, 121.15, 30.05, T0.minusNanos(1))).isNull();
        assertThat(code(index, 121.15, 30.05, T0)).isEqualTo("3");
        assertThat(code(index, 121.15, 30.05, T1.minusNanos(1))).isEqualTo("3");
        assertThat(code(index, 121.15, 30.05, T1)).isEqualTo("4");
        assertThat(code(index, 121.15, 30.05, T2)).isNull();
        assertThat(index.near(new Envelope(121.15, 121.3, 30, 30.01), T1))
                .extracting(BoundaryIndex.Entry::gridCode)
                .containsExactly("4");
    }

    @Test
    void the_edge_is_as_wide_as_it_is_asked_to_be() {
        var shell = (Polygon) box(121, 30, 121.01, 30.01);
        var hole = (Polygon) box(121.004, 30.004, 121.006, 30.006);
        var ring = GEOMETRIES.createPolygon(shell.getExteriorRing(), new LinearRing[] {hole.getExteriorRing()});
        var index = BoundaryIndex.of(List.of(entry("1", ring, T0, T1)));
        double east = 121.01 + 40 / metresPerDegreeEast();
        assertThat(Geodesy.distance(121.01, 30.005, east, 30.005)).isBetween(39.99, 40.01);
        assertThat(index.covers("1", east, 30.005, T0, 39.9)).isFalse();
        assertThat(index.covers("1", east, 30.005, T0, 40.1)).isTrue();
        assertThat(index.covers("2", east, 30.005, T0, 50)).isFalse();
        assertThat(index.covers("1", east, 30.005, T1, 50)).isFalse();
        assertThat(index.covers("1", 121.005, 30.005, T0, 50)).isFalse();
        assertThat(index.covers("1", 121.005, 30.0042, T0, 50)).isTrue();
        assertThat(index.covers("1", 121.01, 30.01, T0, 0)).isTrue();
    }

    private static double metresPerDegreeEast() {
        return Geodesy.distance(121, 30.005, 122, 30.005);
    }

    @Test
    void a_new_snapshot_leaves_the_old_one_alone() {
        var first = entry("1", box(121, 30, 121.1, 30.1), T0, null);
        var second = entry("2", box(122, 30, 122.1, 30.1), T0, null);
        var before = BoundaryIndex.of(List.of(first, second));
        var closed = new BoundaryIndex.Entry(first.id(), "1", T0, T1, first.boundary());
        var after = before.with(
                List.of(closed, entry("5", first.boundary(), T1, null)), List.of(second.id(), UUID.randomUUID()));
        assertThat(code(before, 121.05, 30.05, T2)).isEqualTo("1");
        assertThat(code(after, 121.05, 30.05, T2)).isEqualTo("5");
        assertThat(code(after, 121.05, 30.05, T0)).isEqualTo("1");
        assertThat(code(before, 122.05, 30.05, T2)).isEqualTo("2");
        assertThat(code(after, 122.05, 30.05, T2)).isNull();
        assertThat(after.size()).isEqualTo(2);
    }

    @Test
    void agrees_with_trying_every_boundary() {
        var random = new SplittableRandom(5);
        for (int size : new int[] {1, 15, 16, 17, 255, 257, 1000}) {
            var entries = new ArrayList<BoundaryIndex.Entry>();
            for (int i = 0; i < size; i++) {
                // Integer corners, so that many points lie exactly on borders; circles for the indexed locator.
                double x = random.nextInt(60);
                double y = random.nextInt(60);
                var shape = random.nextInt(4) == 0
                        ? point(x, y).buffer(random.nextInt(1, 4), 30)
                        : box(x, y, x + random.nextInt(1, 4), y + random.nextInt(1, 4));
                entries.add(entry(String.valueOf(random.nextInt()), shape, T0, random.nextBoolean() ? null : T1));
            }
            var index = BoundaryIndex.of(entries);
            for (int i = 0; i < 3_000; i++) {
                var point = point(random.nextInt(130) / 2.0, random.nextInt(130) / 2.0);
                var time = random.nextBoolean() ? T0 : T2;
                var expected = entries.stream()
                        .filter(e -> e.validAt(time) && e.boundary().covers(point))
                        .map(BoundaryIndex.Entry::gridCode)
                        .min(Comparator.naturalOrder());
                assertThat(index.at(point.getX(), point.getY(), time).map(BoundaryIndex.Entry::gridCode))
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void many_readers_see_whole_snapshots_while_one_writer_changes_them() throws Exception {
        var left = entry("1", point(121, 30).buffer(0.1, 100), T0, null);
        var right = entry("2", point(121, 30).buffer(0.2, 100), T0, null);
        var current = new AtomicReference<>(BoundaryIndex.of(List.of(left)));
        var stop = new AtomicBoolean();
        var pool = Executors.newFixedThreadPool(4);
        var readers = new ArrayList<Future<Void>>();
        for (int i = 0; i < 4; i++) {
            readers.add(pool.submit((Callable<Void>) () -> {
                while (!stop.get()) {
                    assertThat(code(current.get(), 121.05, 30.05, T0)).isIn("1", "2");
                    assertThat(code(current.get(), 121.05, 30.25, T0)).isNull();
                }
                return null;
            }));
        }
        for (int i = 0; i < 2_000; i++) {
            var index = current.get();
            current.set(index.with(List.of(i % 2 == 0 ? right : left), List.of(i % 2 == 0 ? left.id() : right.id())));
        }
        stop.set(true);
        for (var reader : readers) {
            reader.get();
        }
        pool.shutdown();
    }

    private static String code(BoundaryIndex index, double longitude, double latitude, Instant time) {
        return index.at(longitude, latitude, time)
                .map(BoundaryIndex.Entry::gridCode)
                .orElse(null);
    }

    private static BoundaryIndex.Entry entry(String code, Geometry boundary, Instant from, Instant to) {
        return new BoundaryIndex.Entry(UUID.randomUUID(), code, from, to, boundary);
    }

    private static Point point(double x, double y) {
        return GEOMETRIES.createPoint(new Coordinate(x, y));
    }

    private static Geometry box(double west, double south, double east, double north) {
        return GEOMETRIES.toGeometry(new Envelope(west, east, south, north));
    }
}
