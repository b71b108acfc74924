package io.gridward.webhook;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * How long after an attempt comes the next: up to twice as long each time, at random in between, so that those who failed
 * together do not come back together.
 */
final class RetryDelay {

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofHours(3);
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final int MOST_DOUBLINGS = 20;

    private RetryDelay() {}

    /**
     * @param attempts made so far
     * @param random from 0 to 1
     */
    static Duration after(int attempts, DoubleSupplier random) {
        long most = Math.min(FIRST.toMillis() << Math.min(attempts - 1, MOST_DOUBLINGS), LONGEST.toMillis());
        return Duration.ofMillis(Math.max(SHORTEST.toMillis(), (long) (random.getAsDouble() * most)));
    }
}
