package io.gridward.duty;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A time in which a worker, or everybody in an area, need not do his duty.
 *
 * @param workerId null when it is of an area
 * @param areaCode null when it is of a worker
 * @param to exclusive
 */
record ExemptTime(@Nullable UUID workerId, @Nullable String areaCode, ExemptionKind kind, Instant from, Instant to) {

    /** What of it lies between two moments; empty when nothing does. */
    Optional<ExemptTime> between(Instant begin, Instant end) {
        var first = from.isAfter(begin) ? from : begin;
        var last = to.isBefore(end) ? to : end;
        return first.isBefore(last)
                ? Optional.of(new ExemptTime(workerId, areaCode, kind, first, last))
                : Optional.empty();
    }
}
