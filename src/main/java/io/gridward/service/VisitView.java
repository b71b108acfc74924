package io.gridward.service;

import java.time.Instant;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A visit as others see it.
 *
 * @param visitorName account of whoever was there
 * @param workerId null when he was no worker
 * @param recordId the work record he made of it
 */
@Name("Visit")
@Description("That somebody was at a household's door")
public record VisitView(
        @NonNull @Id String id,
        @NonNull @Id String householdId,
        @NonNull String gridCode,
        @NonNull Instant visitedAt,
        @NonNull String visitorName,
        @Id @Nullable String workerId,
        @Nullable String note,
        @Id @Nullable String recordId,
        @NonNull Instant recordedAt) {}
