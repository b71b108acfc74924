package io.gridward.demo;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QuotaTest {

    @Test
    void gives_the_rest_to_the_largest_remainders() {
        assertThat(Quota.share(10, List.of(1, 1, 1))).containsExactly(4, 3, 3);
        assertThat(Quota.share(10, List.of(10, 25, 65))).containsExactly(1, 3, 6);
        assertThat(Quota.share(0, List.of(3, 4))).containsExactly(0, 0);
        assertThat(Quota.share(7, List.of(1))).containsExactly(7);
    }
}
