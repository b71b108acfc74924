package io.gridward.staffing;

import java.time.Instant;

import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** @param actingUntil until when somebody stands in; null when nobody does */
@Name("VacantPost")
public record VacantPostView(
        @NonNull WorkerKind role, @Nullable Instant actingUntil) {}
