package io.gridward.shared.rate;

import java.time.Duration;

/**
 * How much may be taken in a while: a bucket that holds the quota and fills again evenly.
 *
 * @param name what the headers call it
 * @param quota how much a window
 * @param window how long an empty bucket takes to fill
 */
public record Rate(String name, long quota, Duration window) {

    private static final int CHUNKS = 50;

    public static Rate perMinute(String name, long quota) {
        return new Rate(name, quota, Duration.ofMinutes(1));
    }

    double perSecond() {
        return quota / (double) window.toSeconds();
    }

    /**
     * What a node takes beforehand: so little that what idle nodes still hold is no matter, so much that few requests have
     * to ask the database.
     */
    long chunk() {
        return Math.max(1, quota / CHUNKS);
    }
}
