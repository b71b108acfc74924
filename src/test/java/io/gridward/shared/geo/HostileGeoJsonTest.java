package io.gridward.shared.geo;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.SplittableRandom;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.junit.jupiter.api.Test;

import io.gridward.shared.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;

class HostileGeoJsonTest {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final GeoJsonReader reader = new GeoJsonReader();

    @Test
    void random_trees_are_read_or_refused_never_anything_else() {
        var random = new SplittableRandom(3);
        int read = 0;
        for (int i = 0; i < 50_000; i++) {
            var node = NODES.objectNode().put("type", random.nextInt(3) == 0 ? "MultiPolygon" : "Polygon");
            node.set("coordinates", tree(random, 5));
            try {
                var datum = random.nextBoolean() ? Datum.WGS84 : Datum.GCJ02;
                assertThat(reader.read(node, datum).isValid()).isTrue();
                read++;
            } catch (Problem refusal) {
                assertThat(refusal.kind()).isInstanceOf(GeoProblem.class);
            }
        }
        assertThat(read).as("some of them are shapes").isPositive();
    }

    /** Mostly the nesting of a polygon, now and then anything else. */
    private static JsonNode tree(SplittableRandom random, int depth) {
        int choice = random.nextInt(40);
        if (choice == 0) {
            return leaf(random);
        }
        if (choice == 1 && depth > 0) {
            return NODES.objectNode().set("x", tree(random, depth - 1));
        }
        var array = NODES.arrayNode();
        if (choice < 20) {
            double longitude = random.nextDouble(-10, 10);
            for (int i = 0; i < 4; i++) {
                array.addArray().add(longitude + i % 3).add(i % 3 == 1 ? 1 : 0);
            }
            return NODES.arrayNode().add(array);
        }
        for (int i = random.nextInt(4); i >= 0; i--) {
            array.add(depth > 0 ? tree(random, depth - 1) : leaf(random));
        }
        return array;
    }

    private static JsonNode leaf(SplittableRandom random) {
        return switch (random.nextInt(10)) {
            case 0 -> NODES.numberNode(Double.NaN);
            case 1 -> NODES.numberNode(1e308);
            case 2 -> NODES.numberNode(new BigDecimal("1e-2000000000"));
            case 3 -> NODES.numberNode(BigInteger.ONE.shiftLeft(10_000));
            case 4 -> NODES.textNode("121");
            case 5 -> NODES.nullNode();
            case 6 -> NODES.pojoNode(new Object());
            case 7 -> NODES.binaryNode(new byte[3]);
            case 8 -> NODES.booleanNode(true);
            default -> NODES.numberNode(random.nextInt(-90, 90));
        };
    }

    @Test
    void deep_nesting_is_refused() {
        JsonNode nested = NODES.arrayNode();
        for (int i = 0; i < 100_000; i++) {
            nested = NODES.arrayNode().add(nested);
        }
        var polygon = NODES.objectNode().put("type", "Polygon");
        polygon.set("coordinates", nested);
        assertThat(Refusal.of(() -> reader.read(polygon, Datum.WGS84)).kind()).isEqualTo(GeoProblem.RING_TOO_SHORT);
    }

    @Test
    void a_huge_ring_is_refused_at_once() {
        var ring = NODES.arrayNode();
        for (int i = 0; i < 1_000_000; i++) {
            ring.add(i);
        }
        var polygon = NODES.objectNode().put("type", "Polygon");
        polygon.putArray("coordinates").add(ring);
        assertThat(Refusal.of(() -> reader.read(polygon, Datum.WGS84)).kind()).isEqualTo(GeoProblem.GEOMETRY_TOO_LARGE);
    }

    @Test
    void a_comb_of_slanted_teeth_is_refused_in_bearable_time() {
        assertThat(reader.read(comb(2_000), Datum.WGS84).isValid()).isTrue();
        var start = System.nanoTime();
        var refusal = Refusal.of(() -> reader.read(comb(49_000), Datum.WGS84));
        assertThat(refusal.kind()).isEqualTo(GeoProblem.GEOMETRY_TANGLED);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void as_many_holes_as_there_can_be_are_checked_in_bearable_time() {
        for (int shellEdges : new int[] {4, 40_000}) {
            var polygon = NODES.objectNode().put("type", "Polygon");
            var rings = polygon.putArray("coordinates").add(circle(shellEdges));
            for (int i = 0; i < (99_000 - shellEdges) / 4; i++) {
                double west = i % 100 * 0.002;
                double south = Math.floorDiv(i, 100) * 0.002;
                var hole = rings.addArray();
                hole.addArray().add(west).add(south);
                hole.addArray().add(west + 0.001).add(south);
                hole.addArray().add(west).add(south + 0.001);
                hole.addArray().add(west).add(south);
            }
            var start = System.nanoTime();
            assertThat(reader.read(polygon, Datum.WGS84).isValid()).isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        }
    }

    /** Long slanted teeth: the box of every edge meets that of every other. */
    private static JsonNode comb(int teeth) {
        double width = 0.5 / teeth;
        var ring = NODES.arrayNode();
        ring.addArray().add(119.9).add(29);
        for (int i = 0; i < teeth; i++) {
            ring.addArray().add(121 + i * width).add(31);
            ring.addArray().add(120 + (i + 0.5) * width).add(29.1);
        }
        ring.addArray().add(120.5).add(29);
        ring.addArray().add(119.9).add(29);
        var comb = NODES.objectNode().put("type", "Polygon");
        comb.putArray("coordinates").add(ring);
        return comb;
    }

    private static JsonNode circle(int edges) {
        var ring = NODES.arrayNode();
        for (int i = 0; i <= edges; i++) {
            double angle = 2 * Math.PI * (i % edges) / edges;
            ring.addArray().add(10 * Math.cos(angle)).add(10 * Math.sin(angle));
        }
        return ring;
    }
}
