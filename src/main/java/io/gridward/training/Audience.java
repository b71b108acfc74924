package io.gridward.training;

import java.util.Collection;
import java.util.UUID;

import io.gridward.shared.access.Caller;
import io.gridward.shared.access.Reach;
import io.gridward.shared.page.Criteria;

/**
 * Whose part in some trainings a caller sees: everybody's where the training lies within his reach; where it is for an
 * area above, most of the people are not his, and he sees himself.
 *
 * @param trainings all of them
 * @param open those of which he sees everybody
 * @param self his own worker id
 */
@SuppressWarnings("ArrayRecordComponent") // never compared: parameters of a query
record Audience(UUID[] trainings, UUID[] open, UUID self) {

    private static final UUID NOBODY = new UUID(0, 0);

    static Audience of(Caller caller, Collection<TrainingView> trainings) {
        return new Audience(
                ids(trainings),
                ids(trainings.stream()
                        .filter(training -> caller.reach().covers(training.areaCode()))
                        .toList()),
                caller.workerId() == null ? NOBODY : caller.workerId());
    }

    /** The rows of the one training, on enrolments or attendances. */
    Criteria of(UUID trainingId, String alias) {
        // Reach was looked at when the audience was made.
        return Criteria.reach(Reach.everything(), alias)
                .equal(alias + ".trainingId", trainingId)
                .equal(alias + ".workerId", open.length == 0 ? self : null);
    }

    private static UUID[] ids(Collection<TrainingView> trainings) {
        return trainings.stream()
                .map(training -> UUID.fromString(training.id()))
                .toArray(UUID[]::new);
    }
}
