package io.gridward.duty;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which exemptions; null means any.
 *
 * @param area code: those of the area and below it, and those of the areas above it
 * @param date business day they touch
 */
public record ExemptionFilter(
        @Nullable String area,
        @Nullable UUID workerId,
        @Nullable LocalDate date) {}
