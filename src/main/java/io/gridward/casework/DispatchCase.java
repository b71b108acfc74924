package io.gridward.casework;

import java.util.UUID;

import jakarta.validation.Valid;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/**
 * @param departmentId who is to handle the case: one that serves the place of it; null for whom the rules say
 * @param limit how long he may take; null for what the category says, or else the level
 * @param note why, where it is another department than the rules say
 */
@Input("DispatchCaseInput")
public record DispatchCase(
        @Id @Nullable UUID departmentId,
        @Valid @Nullable GivenLimit limit,
        @CodePointLength(max = 2000) @Nullable String note) {

    @Nullable
    TimeLimit timeLimit() {
        return limit == null ? null : limit.limit();
    }

    boolean isUnexplained() {
        return note == null || note.isBlank();
    }
}
