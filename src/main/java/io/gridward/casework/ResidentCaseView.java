package io.gridward.casework;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What anybody may know of a resident's case; nothing of him.
 *
 * @param id for other capabilities; it is shown to nobody
 * @param open whether it is still somebody's task
 * @param department who handles it
 * @param changedAt when it went on last
 * @param longitude in WGS-84, as is the latitude
 */
public record ResidentCaseView(
        UUID id,
        String number,
        String categoryCode,
        String category,
        String text,
        boolean open,
        CaseState state,
        @Nullable String department,
        Instant reportedAt,
        Instant changedAt,
        @Nullable Instant dueAt,
        double longitude,
        double latitude) {

    ResidentCaseView shown() {
        return new ResidentCaseView(
                id,
                number,
                categoryCode,
                category,
                OpenText.of(text),
                open,
                state,
                department,
                reportedAt,
                changedAt,
                dueAt,
                longitude,
                latitude);
    }
}
