package io.gridward.identity;

import java.time.Duration;
import java.util.Optional;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * @param oldValidHours how long the old secret stays good beside the new one, so that a machine can be told of it without
 *     standing still
 */
public record ReplaceSecret(@Min(0) @Max(MOST_HOURS) int oldValidHours) {

    /** A week. */
    static final int MOST_HOURS = 168;

    Optional<Duration> oldValid() {
        return Optional.of(Duration.ofHours(oldValidHours)).filter(time -> !time.isZero());
    }
}
