package io.gridward.service;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A rule as others see it.
 *
 * @param areaCode empty: everywhere; of several that a grid lies in, the longest code counts
 * @param everyDays null where months are counted
 * @param validTo exclusive; null while open
 */
@Name("VisitRule")
@Description("How often a class of households is visited in an area, from a day on")
public record VisitRuleView(
        @NonNull @Id String id,
        @NonNull String areaCode,
        @NonNull VisitClass visitClass,
        @Nullable Integer everyDays,
        @Nullable Integer everyMonths,
        @NonNull LocalDate validFrom,
        @Nullable LocalDate validTo,
        @NonNull Instant createdAt,
        @NonNull int version) {}
