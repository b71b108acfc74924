package io.gridward.training;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * How much was trained.
 *
 * @param byKind every kind, also those without a session
 */
public record TrainingStatistics(
        @NonNull Figures total, @NonNull List<@NonNull OfKind> byKind) {

    /**
     * @param sessions sessions that were not cancelled
     * @param personTimes attendances: who came to two sessions counts twice
     * @param persons who came at least once
     */
    @Description("Sessions, attendances (personTimes), and how many different people came")
    public record Figures(
            @NonNull long sessions,
            @NonNull long personTimes,
            @NonNull long persons) {

        static final Figures NONE = new Figures(0, 0, 0);
    }

    public record OfKind(
            @NonNull TrainingKind kind, @NonNull Figures figures) {}
}
