package io.gridward.phone;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.FieldError;
import io.gridward.shared.problem.Problem;

/**
 * One thing that was done offline.
 *
 * @param id made by the phone, for ever that of this operation: sent again it is done once
 * @param after the operation it needs: where that one is refused, this one is not tried
 * @param target what the kind says is changed
 * @param body what the endpoint of the same would be sent
 */
@RegisterForReflection
public record SyncOperation(
        UUID id,
        SyncKind kind,
        @Nullable UUID after,
        @Nullable UUID target,
        @Nullable Map<String, Object> body) {

    /** @throws Problem INVALID_FIELDS */
    void requireWhole() {
        if (id == null) {
            throw missing("/id");
        }
        if (kind == null) {
            throw missing("/kind");
        }
    }

    /** @throws Problem INVALID_FIELDS */
    UUID requireTarget() {
        if (target == null) {
            throw missing("/target");
        }
        return target;
    }

    Map<String, Object> bodyOrEmpty() {
        return body == null ? Map.of() : body;
    }

    private static Problem missing(String pointer) {
        return Problem.of(
                CommonProblem.INVALID_FIELDS, List.of(new FieldError(pointer, "NOT_NULL", "must not be null")));
    }
}
