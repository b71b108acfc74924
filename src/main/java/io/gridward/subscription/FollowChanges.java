package io.gridward.subscription;

import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to be told about.
 *
 * @param area code of an area or a grid, below which it lies; null for all within his reach
 */
public record FollowChanges(
        @Nullable @Pattern(regexp = "[0-9]{2,18}") String area) {}
