package io.gridward.service;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Which households of the plan a list shows; null means any.
 *
 * @param area code prefix: all households below it
 * @param dueBy due on this day or before
 */
public record HouseholdFilter(
        @Nullable String area,
        @Nullable VisitClass visitClass,
        @Nullable LocalDate dueBy) {}
