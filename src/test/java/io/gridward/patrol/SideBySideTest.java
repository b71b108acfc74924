package io.gridward.patrol;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@GridwardTest
class SideBySideTest {

    @Inject
    SideBySide sideBySide;

    @Test
    void results_come_in_the_order_of_what_was_given() {
        var given = IntStream.range(0, 1000).boxed().toList();
        assertThat(sideBySide.each(given, one -> -one))
                .isEqualTo(given.stream().map(one -> -one).toList());
    }

    @Test
    void as_many_compute_at_a_time_as_there_are_processors() {
        int processors = Runtime.getRuntime().availableProcessors();
        var all = new CountDownLatch(processors);
        var given = IntStream.range(0, Math.max(2, processors)).boxed().toList();
        assertThat(sideBySide.each(given, one -> metOthers(all))).doesNotContain(false);
    }

    @Test
    void what_fails_is_told_as_it_was_thrown_and_the_rest_is_left() {
        var given = List.of(1, 0, 2);
        assertThatThrownBy(() -> sideBySide.each(given, one -> 1 / one)).isInstanceOf(ArithmeticException.class);
        assertThat(sideBySide.each(List.of(1, 2), one -> 2 / one)).containsExactly(2, 1);
    }

    private static boolean metOthers(CountDownLatch all) {
        all.countDown();
        try {
            return all.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
