package io.gridward.staffing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * That a worker has a grid for a time, own or as an acting worker.
 *
 * @param to exclusive; null while it goes on
 */
public record Posting(
        String gridCode, Instant from, @Nullable Instant to) {

    public boolean holdsAt(Instant at) {
        return !at.isBefore(from) && (to == null || at.isBefore(to));
    }
}
