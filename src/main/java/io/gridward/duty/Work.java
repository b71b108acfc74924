package io.gridward.duty;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.geo.Position;

/**
 * Something a worker did: a work record he filed or a case he reported.
 *
 * @param taken false for what was rejected and what only repeats another
 */
record Work(
        UUID id,
        UUID workerId,
        Instant at,
        Position place,
        @Nullable Double accuracyMetres,
        boolean taken) {}
