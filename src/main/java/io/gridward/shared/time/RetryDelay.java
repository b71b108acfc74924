package io.gridward.shared.time;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * How long after an attempt comes the next: up to twice as long each time, at random in between, so that those who failed
 * together do not come back together.
 *
 * @param first the longest after the first attempt
 * @param longest however many there were
 */
public record RetryDelay(Duration first, Duration longest) {

    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final int MOST_DOUBLINGS = 20;

    /**
     * @param attempts made so far
     * @param random from 0 to 1
     */
    public Duration after(int attempts, DoubleSupplier random) {
        long most = Math.min(first.toMillis() << Math.min(attempts - 1, MOST_DOUBLINGS), longest.toMillis());
        return Duration.ofMillis(Math.max(SHORTEST.toMillis(), (long) (random.getAsDouble() * most)));
    }
}
