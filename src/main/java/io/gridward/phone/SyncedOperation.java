package io.gridward.phone;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.problem.Problem;

/**
 * What became of one operation.
 *
 * @param id null where it could not even be read
 * @param result what the endpoint of the same would have answered; null where it was not done
 * @param refusal null where it was done
 */
public record SyncedOperation(
        @Nullable UUID id,
        SyncOutcome outcome,
        @Nullable Map<String, Object> result,
        @Nullable Problem refusal) {

    static SyncedOperation done(UUID id, SyncOutcome outcome, Map<String, Object> result) {
        return new SyncedOperation(id, outcome, result, null);
    }

    static SyncedOperation refused(@Nullable UUID id, Problem refusal) {
        return new SyncedOperation(id, SyncOutcome.REFUSED, null, refusal);
    }

    static SyncedOperation notTried(UUID id, UUID after) {
        return new SyncedOperation(
                id,
                SyncOutcome.NOT_TRIED,
                null,
                Problem.of(PhoneProblem.SYNC_AFTER_REFUSED).with("after", after.toString()));
    }

    boolean isDone() {
        return refusal == null;
    }
}
