package io.gridward.staffing;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * @param id of the new assignment, chosen by the client
 * @param gridCode where the worker goes
 * @param at when the old assignment ends and the new one begins; null for now
 */
@Input("TransferAssignmentInput")
public record TransferAssignment(
        @Id @Nullable UUID id,

        @NonNull @NotNull @Pattern(regexp = AssignWorker.GRID)
        String gridCode,

        @Nullable Instant at) {}
