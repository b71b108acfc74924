package io.gridward.staffing;

import java.time.Instant;

import org.eclipse.microprofile.graphql.Input;

/** @param validTo exclusive; null for now */
@Input("EndAssignmentInput")
public record EndAssignment(Instant validTo) {}
