package io.gridward.duty;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Which flags a list shows; null means any.
 *
 * @param area code prefix of the grid of the day
 * @param date of the day, not of the finding
 */
public record FlagFilter(
        @Nullable String area,
        @Nullable LocalDate date,
        @Nullable FlagKind kind,
        @Nullable FlagState state) {}
