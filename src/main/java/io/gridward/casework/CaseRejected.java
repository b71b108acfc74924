package io.gridward.casework;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A case was not taken on.
 *
 * @param workerId the worker who reported it
 * @param occurredAt when it was seen
 */
public record CaseRejected(
        UUID caseId, String number, @Nullable UUID workerId, Instant occurredAt, Instant at) {}
