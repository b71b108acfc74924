package io.gridward.casework;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/**
 * @param departmentId who is to handle the case: one that serves the place of it
 * @param limit how long he may take; null for what the category says, or else the level
 */
@Input("DispatchCaseInput")
public record DispatchCase(
        @Id @NonNull @NotNull UUID departmentId,
        @Valid @Nullable GivenLimit limit,
        @CodePointLength(max = 2000) @Nullable String note) {

    @Nullable
    TimeLimit timeLimit() {
        return limit == null ? null : limit.limit();
    }
}
