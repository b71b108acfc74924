package io.gridward.duty;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Which days a list shows; null means any.
 *
 * @param area code prefix of the workers' grids
 * @param date null for today
 */
public record DutyDayFilter(
        @Nullable String area,
        @Nullable LocalDate date,
        @Nullable DutyResult result) {}
