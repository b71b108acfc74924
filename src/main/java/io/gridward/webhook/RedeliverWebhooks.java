package io.gridward.webhook;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

/**
 * Which deliveries are sent once more.
 *
 * @param from when the first of them was made
 * @param to before when they were made
 * @param failedOnly true for those that have come to nothing; else also those that have arrived
 */
public record RedeliverWebhooks(
        @NotNull Instant from,
        @NotNull Instant to,
        @Nullable Boolean failedOnly) {}
