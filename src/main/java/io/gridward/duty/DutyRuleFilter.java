package io.gridward.duty;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Which rules; null means any.
 *
 * @param area code: rules of the area, of all areas above it and of all below it
 * @param date business day on which they hold
 */
public record DutyRuleFilter(
        @Nullable String area, @Nullable LocalDate date) {}
