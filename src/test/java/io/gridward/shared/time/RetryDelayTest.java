package io.gridward.shared.time;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RetryDelayTest {

    private static final RetryDelay DELAY = new RetryDelay(Duration.ofSeconds(5), Duration.ofHours(3));

    @Test
    void each_time_up_to_twice_as_long_but_never_longer_than_hours() {
        assertThat(DELAY.after(1, () -> 1)).isEqualTo(Duration.ofSeconds(5));
        assertThat(DELAY.after(2, () -> 1)).isEqualTo(Duration.ofSeconds(10));
        assertThat(DELAY.after(5, () -> 1)).isEqualTo(Duration.ofSeconds(80));
        assertThat(DELAY.after(50, () -> 1)).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void anything_in_between_so_that_those_who_failed_together_come_back_apart() {
        assertThat(DELAY.after(5, () -> 0.5)).isEqualTo(Duration.ofSeconds(40));
        assertThat(DELAY.after(5, () -> 0)).isEqualTo(Duration.ofSeconds(1));
    }
}
