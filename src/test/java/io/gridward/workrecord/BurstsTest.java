package io.gridward.workrecord;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.gridward.workrecord.Bursts.Made;

import static org.assertj.core.api.Assertions.assertThat;

class BurstsTest {

    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");

    /** About 96 m. */
    private static final double NEXT_STREET = 0.001;

    private final Bursts bursts = new Bursts(3, Duration.ofMinutes(10), 50);

    @Test
    void three_in_ten_minutes_are_believed() {
        assertThat(bursts.counting(here(0, 4, 9))).hasSize(3);
        assertThat(bursts.members(here(0, 4, 9))).isEmpty();
    }

    @Test
    void four_in_ten_minutes_count_as_one_the_first() {
        var records = here(0, 3, 6, 9);
        assertThat(bursts.members(records)).hasSize(4);
        assertThat(bursts.counting(records)).containsExactly(records.get(0).id());
    }

    @Test
    void the_eleventh_minute_is_another_window() {
        assertThat(bursts.counting(here(0, 4, 9, 10))).hasSize(4);
    }

    @Test
    void four_at_four_spots_are_a_round() {
        var round =
                IntStream.range(0, 4).mapToObj(i -> made(i, i * NEXT_STREET)).toList();
        assertThat(bursts.counting(round)).hasSize(4);
    }

    @Test
    void a_burst_that_goes_on_counts_once_each_ten_minutes() {
        var hour = here(IntStream.range(0, 60).toArray());
        assertThat(bursts.members(hour)).hasSize(60);
        assertThat(bursts.counting(hour)).hasSize(6);
    }

    @Test
    void what_comes_before_and_after_a_burst_counts() {
        var records = here(0, 30, 31, 32, 33, 60);
        assertThat(bursts.counting(records))
                .containsExactlyInAnyOrder(
                        records.get(0).id(), records.get(1).id(), records.get(5).id());
    }

    @Test
    void many_at_one_moment_are_a_burst() {
        assertThat(bursts.counting(here(5, 5, 5, 5, 5))).hasSize(1);
    }

    @Test
    void the_order_of_arrival_plays_no_part_and_a_further_record_takes_none_out() {
        var random = new Random(7);
        for (int run = 0; run < 300; run++) {
            var records = new ArrayList<Made>();
            for (int i = 0; i < 12; i++) {
                records.add(made(random.nextInt(40), random.nextInt(2) * NEXT_STREET / 3));
            }
            var members = bursts.members(records);
            var counting = bursts.counting(records);
            Collections.shuffle(records, random);
            assertThat(bursts.members(records)).isEqualTo(members);
            assertThat(bursts.counting(records)).isEqualTo(counting);

            var fewer = bursts.members(records.subList(0, 11));
            assertThat(members).containsAll(fewer);
        }
    }

    @Test
    void nothing_is_no_burst() {
        assertThat(bursts.counting(List.of())).isEqualTo(Set.of());
    }

    private static List<Made> here(int... minutes) {
        return IntStream.of(minutes).mapToObj(minute -> made(minute, 0)).toList();
    }

    private static Made made(int minute, double east) {
        return new Made(UUID.randomUUID(), NINE.plusSeconds(60L * minute), 121.2 + east, 30.1);
    }
}
