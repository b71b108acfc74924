package io.gridward.patrol;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PackedPointsTest {

    private static final long NOON_MILLIS = 1_790_000_000_000L;

    @Test
    void what_was_packed_is_unpacked() {
        var random = new Random(7);
        for (int run = 0; run < 500; run++) {
            var points = new ArrayList<StoredPoint>();
            for (int i = random.nextInt(50); i >= 0; i--) {
                points.add(anyPoint(random));
            }
            assertThat(PackedPoints.unpack(PackedPoints.pack(points))).isEqualTo(points);
        }
    }

    @Test
    void a_point_of_a_walk_takes_about_nine_bytes() {
        var random = new Random(8);
        var points = new ArrayList<StoredPoint>();
        for (int i = 0; i < 1000; i++) {
            points.add(new StoredPoint(
                    NOON_MILLIS + 10_000L * i,
                    1_212_000_000 + 100 * i + random.nextInt(500),
                    301_000_000 + 90 * i + random.nextInt(500),
                    50 + random.nextInt(100),
                    100 + random.nextInt(60),
                    random.nextInt(15)));
        }
        assertThat(PackedPoints.pack(points).length).isLessThan(11 * points.size());
    }

    @Test
    void bytes_of_an_unknown_format_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PackedPoints.unpack(new byte[] {9, 1, 2}));
        assertThatIllegalArgumentException().isThrownBy(() -> PackedPoints.unpack(new byte[0]));
    }

    private static StoredPoint anyPoint(Random random) {
        return new StoredPoint(
                random.nextLong() >> random.nextInt(64),
                random.nextInt(),
                random.nextInt(),
                oneOf(random),
                oneOf(random),
                oneOf(random));
    }

    private static int oneOf(Random random) {
        return List.of(StoredPoint.NONE, 0, 1, random.nextInt(10_000), Integer.MAX_VALUE)
                .get(random.nextInt(5));
    }
}
