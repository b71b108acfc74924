package io.gridward.training;

import org.eclipse.microprofile.graphql.NonNull;

/**
 * @param sessions sessions that were not cancelled
 * @param personTimes attendances: who came to two sessions counts twice
 * @param persons who came at least once
 */
public record TrainingFigures(
        @NonNull int sessions,
        @NonNull int personTimes,
        @NonNull int persons) {

    static final TrainingFigures NONE = new TrainingFigures(0, 0, 0);
}
