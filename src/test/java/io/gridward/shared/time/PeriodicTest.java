package io.gridward.shared.time;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import io.vertx.core.Vertx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodicTest {

    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void stop() {
        vertx.close();
    }

    @Test
    void a_step_that_lasts_longer_than_its_period_never_runs_twice_at_a_time_and_goes_on() throws Exception {
        var running = new AtomicInteger();
        var most = new AtomicInteger();
        var steps = new CountDownLatch(3);
        Periodic.every(Duration.ofMillis(5), "test", vertx, () -> {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            pause();
            running.decrementAndGet();
            steps.countDown();
            if (steps.getCount() == 2) {
                throw new IllegalStateException("a failure ends nothing");
            }
        });
        assertThat(steps.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(most.get()).isEqualTo(1);
    }

    private static void pause() {
        try {
            Thread.sleep(60);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
