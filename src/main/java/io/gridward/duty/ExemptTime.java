package io.gridward.duty;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A time in which a worker, or everybody in an area, need not do his duty.
 *
 * @param workerId null when it is of an area
 * @param areaCode null when it is of a worker
 * @param to exclusive
 */
record ExemptTime(@Nullable UUID workerId, @Nullable String areaCode, ExemptionKind kind, Instant from, Instant to) {}
