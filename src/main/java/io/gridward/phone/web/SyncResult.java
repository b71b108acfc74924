package io.gridward.phone.web;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.gridward.phone.SyncOutcome;
import io.gridward.phone.SyncedOperation;

/**
 * What became of one operation.
 *
 * @param index of the operation in the batch, from 0
 * @param id null where it could not even be read
 * @param result what the endpoint of the same would have answered; null unless done
 * @param refusal what that would have been refused with; null where done
 */
public record SyncResult(
        int index,
        @Nullable UUID id,
        SyncOutcome outcome,
        @Nullable Map<String, Object> result,
        @Schema(ref = "Problem") @Nullable Map<String, Object> refusal) {

    static SyncResult of(int index, SyncedOperation synced, Locale language) {
        return new SyncResult(
                index,
                synced.id(),
                synced.outcome(),
                synced.result(),
                synced.refusal() == null ? null : synced.refusal().render(language));
    }
}
