package io.gridward.patrol.distance;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.gridward.patrol.distance.DutyTimes.Interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DutyTimesTest {

    @Test
    void become_ordered_and_apart() {
        var times = new DutyTimes(List.of(between(13, 15), between(8, 10), between(9, 12), between(15, 17)));
        assertThat(times.intervals()).containsExactly(between(8, 12), between(13, 17));
    }

    @Test
    void end_after_they_begin() {
        assertThatIllegalArgumentException().isThrownBy(() -> between(8, 8));
    }

    private static Interval between(int from, int to) {
        return new Interval(hour(from), hour(to));
    }

    private static Instant hour(int hour) {
        return Instant.EPOCH.plusSeconds(hour * 3600L);
    }
}
