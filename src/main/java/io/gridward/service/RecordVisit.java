package io.gridward.service;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/**
 * @param id chosen by the client; the same visit may be sent again under it
 * @param visitedAt null for now
 * @param recordId a work record of kind VISIT in the grid of the household: one entry feeds both
 */
public record RecordVisit(
        @Nullable UUID id,
        @NotNull UUID householdId,
        @Nullable Instant visitedAt,
        @CodePointLength(min = 1, max = 2000) @Nullable String note,
        @Nullable UUID recordId) {}
