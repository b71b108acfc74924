package io.gridward.staffing;

import java.time.Instant;

import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** @param actingUntil until when somebody stands in, or null when nobody does */
@Name("VacantPost")
public record VacantPostView(@NonNull WorkerKind role, Instant actingUntil) {}
