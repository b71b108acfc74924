package io.gridward.duty;

import org.jspecify.annotations.Nullable;

/**
 * Which appeals a list shows; null means any.
 *
 * @param area code prefix of the grid of the day
 */
public record DutyAppealFilter(
        @Nullable String area, @Nullable DutyAppealState state) {}
