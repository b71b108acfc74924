package io.gridward.demo;

import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DemoWalksTest {

    private static final DemoWalks WALKS = DemoWalks.make();

    @Test
    void there_are_enough_and_they_are_long_enough() {
        assertThat(many(1)).hasSizeGreaterThan(100).allSatisfy(walk -> assertThat(walk.metres())
                .isBetween(3000, 5000));
    }

    @Test
    void they_last_one_to_two_and_a_half_hours() {
        assertThat(many(2))
                .allSatisfy(walk -> assertThat(walk.lasts().toMinutes()).isBetween(50L, 150L));
    }

    @Test
    void some_begin_with_a_ride() {
        assertThat(many(3)).anySatisfy(walk -> assertThat(walk.measured().legs())
                .anySatisfy(leg -> assertThat(leg.kind()).hasToString("VEHICLE")));
    }

    @Test
    void made_again_they_are_the_same() {
        var again = DemoWalks.make();
        var random = new SplittableRandom(4);
        assertThat(Stream.generate(() -> again.enough(random)).limit(50).map(DemoWalk::measured))
                .containsExactlyElementsOf(Stream.of(new SplittableRandom(4))
                        .flatMap(same ->
                                Stream.generate(() -> WALKS.enough(same)).limit(50))
                        .map(DemoWalk::measured)
                        .toList());
    }

    private static Stream<DemoWalk> many(long seed) {
        var random = new SplittableRandom(seed);
        return Stream.generate(() -> WALKS.enough(random)).limit(1000).distinct();
    }
}
