package io.gridward.casework;

import java.time.Instant;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * An open case that may be about the same matter: what whoever is about to report needs to recognise it, and no more,
 * for it may lie outside his reach.
 *
 * @param excerpt how its text begins, without numbers long enough to be somebody's
 * @param reports how many have reported it
 * @param likeness of the texts, 0 to 1; null when none was given
 */
@Name("CaseCandidate")
@Description("An open case that may be about the same matter")
public record CaseCandidateView(
        @NonNull @Id String id,
        @NonNull String number,
        @NonNull String categoryCode,
        @NonNull String excerpt,
        @NonNull Instant reportedAt,
        @NonNull int reports,
        @NonNull double distanceMetres,
        @Nullable Double likeness) {

    private static final int EXCERPT = 60;

    static String excerpt(String text) {
        String open = OpenText.of(text);
        int end = open.offsetByCodePoints(0, Math.min(EXCERPT, open.codePointCount(0, open.length())));
        return end == open.length() ? open : open.substring(0, end) + "…";
    }
}
