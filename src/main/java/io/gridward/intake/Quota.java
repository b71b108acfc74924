package io.gridward.intake;

/**
 * How many reports are taken in a window, and how many are left in the present one.
 *
 * @param name of the window, as the headers call it
 * @param quota how many a window
 * @param windowSeconds how long a window lasts
 * @param remaining how many are left; -1 when there was none left for this one
 * @param resetSeconds until the next window
 */
public record Quota(String name, int quota, long windowSeconds, int remaining, long resetSeconds) {

    public boolean isExceeded() {
        return remaining < 0;
    }
}
