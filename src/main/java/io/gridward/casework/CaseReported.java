package io.gridward.casework;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A case has been reported.
 *
 * @param gridCode null outside every grid
 * @param workerId the worker who reported it
 * @param occurredAt when it was seen
 */
public record CaseReported(
        UUID caseId,
        String number,
        @Nullable String gridCode,
        @Nullable UUID workerId,
        Instant occurredAt,
        Instant at) {}
