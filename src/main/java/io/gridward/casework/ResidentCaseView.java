package io.gridward.casework;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What anybody may know of a resident's case; nothing of him.
 *
 * @param open whether it is still somebody's task
 * @param department who handles it
 * @param changedAt when it went on last
 * @param longitude in WGS-84, as is the latitude
 */
public record ResidentCaseView(
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
