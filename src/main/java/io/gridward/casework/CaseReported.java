package io.gridward.casework;

import java.time.Instant;
import java.util.UUID;

/**
 * A case has been reported.
 *
 * @param gridCode null outside every grid
 * @param workerId the worker who reported it, or null
 */
public record CaseReported(UUID caseId, String number, String gridCode, UUID workerId, Instant at) {}
