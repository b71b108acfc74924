package io.gridward.webhook;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RetryDelayTest {

    @Test
    void each_time_up_to_twice_as_long_but_never_longer_than_hours() {
        assertThat(RetryDelay.after(1, () -> 1)).isEqualTo(Duration.ofSeconds(5));
        assertThat(RetryDelay.after(2, () -> 1)).isEqualTo(Duration.ofSeconds(10));
        assertThat(RetryDelay.after(5, () -> 1)).isEqualTo(Duration.ofSeconds(80));
        assertThat(RetryDelay.after(50, () -> 1)).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void anything_in_between_so_that_those_who_failed_together_come_back_apart() {
        assertThat(RetryDelay.after(5, () -> 0.5)).isEqualTo(Duration.ofSeconds(40));
        assertThat(RetryDelay.after(5, () -> 0)).isEqualTo(Duration.ofSeconds(1));
    }
}
