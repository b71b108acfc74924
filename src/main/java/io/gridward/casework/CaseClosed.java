package io.gridward.casework;

import java.time.Instant;
import java.util.UUID;

/**
 * A case is closed.
 *
 * @param gridCode null outside every grid
 */
public record CaseClosed(UUID caseId, String number, String gridCode, Instant at) {}
