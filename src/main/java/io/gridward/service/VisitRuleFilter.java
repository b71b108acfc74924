package io.gridward.service;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Which rules a list shows; null means any.
 *
 * @param area those of the area and of all below it
 * @param date those that hold on the day
 */
public record VisitRuleFilter(
        @Nullable String area, @Nullable LocalDate date) {}
