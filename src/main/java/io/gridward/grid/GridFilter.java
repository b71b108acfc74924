package io.gridward.grid;

import org.jspecify.annotations.Nullable;

/**
 * Which grids a list shows; null means any.
 *
 * @param area code prefix: all grids below it
 */
public record GridFilter(
        @Nullable String area,
        @Nullable GridKind kind,
        @Nullable GridState state) {}
