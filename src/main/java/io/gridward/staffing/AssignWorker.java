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
 * @param id chosen by the client
 * @param validFrom null for now
 * @param validTo exclusive; null while open, which an acting worker may not be
 * @param acting stands in for a while, beside his own post
 */
@Input("AssignWorkerInput")
public record AssignWorker(
        @Id @Nullable UUID id,
        @NonNull @NotNull @Pattern(regexp = GRID) String gridCode,
        @Nullable Instant validFrom,
        @Nullable Instant validTo,
        @Nullable Boolean acting) {

    static final String GRID = "\\d{15}";

    boolean isActing() {
        return Boolean.TRUE.equals(acting);
    }
}
