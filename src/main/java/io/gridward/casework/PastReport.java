package io.gridward.casework;

import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Caller;

/**
 * How a case of the past began.
 *
 * @param gridCode of the grid it lay in; null outside every grid
 * @param random tells whether it is sampled when its reporter settles it himself
 */
public record PastReport(
        UUID id,
        String number,
        ReportCase command,
        @Nullable String gridCode,
        Caller reporter,
        Instant at,
        RandomGenerator random) {}
