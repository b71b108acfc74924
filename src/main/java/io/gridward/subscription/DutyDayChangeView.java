package io.gridward.subscription;

import java.time.Instant;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.duty.DutyDayView;

/**
 * A day of duty that has changed.
 *
 * @param token from which the change feed goes on after this change
 * @param subjectId worker and date, parted by a slash
 * @param deleted true when the day has left what the caller is shown
 * @param subject as it is now, which may be later than this change; null when it is deleted
 */
@Name("DutyDayChange")
@Description("A change of a worker's day: what happened to it, and the day as it is now")
public record DutyDayChangeView(
        @Description("From which changes(since:) goes on after this change") @NonNull
        String token,

        @NonNull String type,

        @Description("Worker and date, parted by a slash") @NonNull
        String subjectId,

        @NonNull Instant at,

        @Description("True when it has left what the caller is shown; subject is null then") @NonNull
        boolean deleted,

        @Nullable DutyDayView subject) {}
