package io.gridward.staffing;

import java.time.Instant;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.graphql.Node;

/**
 * An assignment as others see it.
 *
 * @param validTo exclusive; null while open; equal to validFrom when it was cancelled before it began
 */
@Name("Assignment")
@Description("Someone's duty in a grid during one period")
public record AssignmentView(
        @NonNull @Id String id,
        @NonNull @Id String workerId,
        @NonNull String gridCode,
        @NonNull WorkerKind role,
        @NonNull boolean acting,
        @NonNull Instant validFrom,
        @Nullable Instant validTo,
        @NonNull Instant createdAt,
        @NonNull int version)
        implements Node {

    static AssignmentView from(Assignment assignment) {
        return new AssignmentView(
                assignment.id().toString(),
                assignment.workerId().toString(),
                assignment.gridCode(),
                assignment.role(),
                assignment.acting(),
                assignment.validFrom(),
                assignment.validTo(),
                assignment.createdAt(),
                assignment.version());
    }

    @Override
    @Id
    @NonNull
    public String getId() {
        return id;
    }
}
