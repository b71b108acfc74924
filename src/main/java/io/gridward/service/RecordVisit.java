package io.gridward.service;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/**
 * @param id chosen by the client; the same visit may be sent again under it
 * @param visitedAt null for now
 * @param recordId a work record of kind VISIT in the grid of the household: one entry feeds both
 */
@Input("RecordVisitInput")
public record RecordVisit(
        @Id @Nullable UUID id,
        @Id @NonNull @NotNull UUID householdId,
        @Nullable Instant visitedAt,
        @CodePointLength(min = 1, max = 2000) @Nullable String note,
        @Id @Nullable UUID recordId) {}
