package io.gridward.casework;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A case is closed.
 *
 * @param gridCode null outside every grid
 */
public record CaseClosed(
        UUID caseId, String number, @Nullable String gridCode, Instant at) {}
