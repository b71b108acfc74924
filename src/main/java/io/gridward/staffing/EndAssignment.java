package io.gridward.staffing;

import java.time.Instant;

import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** @param validTo exclusive; null for now */
@Input("EndAssignmentInput")
public record EndAssignment(@Nullable Instant validTo) {}
