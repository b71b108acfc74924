package io.gridward.staffing;

import java.time.Instant;
import java.util.UUID;

/**
 * That a worker has a grid, own or acting, during a time that was asked about.
 *
 * @param acting held beside the worker's own post
 * @param from when it began, or the beginning of the time asked about
 * @param to exclusive; when it ended, or the end of the time asked about
 */
public record Post(UUID workerId, String gridCode, boolean acting, Instant from, Instant to) {

    public boolean isHeldAt(Instant time) {
        return !time.isBefore(from) && time.isBefore(to);
    }
}
