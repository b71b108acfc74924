package io.gridward.grid;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Which grids a list shows; null means any.
 *
 * @param area code prefix: all grids below it
 * @param asOf a time at which they were in use: since they were entered, or since their first boundary where that was drawn
 *     for the past, until they were retired
 */
public record GridFilter(
        @Nullable String area,
        @Nullable GridKind kind,
        @Nullable GridState state,
        @Nullable Instant asOf) {}
