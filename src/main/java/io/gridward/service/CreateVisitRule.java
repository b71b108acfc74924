package io.gridward.service;

import java.time.LocalDate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * Exactly one of the two intervals is given.
 *
 * @param areaCode a county, a town, a village or a grid
 * @param validFrom business day, today or later
 */
@Input("CreateVisitRuleInput")
public record CreateVisitRule(
        @NonNull @NotNull @Pattern(regexp = "\\d{6}(\\d{3}){0,3}")
        String areaCode,

        @NonNull @NotNull VisitClass visitClass,
        @Min(1) @Max(366) @Nullable Integer everyDays,
        @Min(1) @Max(24) @Nullable Integer everyMonths,
        @NonNull @NotNull LocalDate validFrom) {}
