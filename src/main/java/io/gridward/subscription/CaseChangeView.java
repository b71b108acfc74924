package io.gridward.subscription;

import java.time.Instant;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.casework.CaseView;

/**
 * A case that has changed.
 *
 * @param token from which the change feed goes on after this change
 * @param deleted true when the case has left what the caller is shown
 * @param subject as it is now, which may be later than this change; null when it is deleted
 */
@Name("CaseChange")
@Description("A change of a case: what happened to it, and the case as it is now")
public record CaseChangeView(
        @Description("From which changes(since:) goes on after this change") @NonNull
        String token,

        @NonNull String type,
        @Id @NonNull String subjectId,
        @NonNull Instant at,

        @Description("True when it has left what the caller is shown; subject is null then") @NonNull
        boolean deleted,

        @Nullable CaseView subject) {}
