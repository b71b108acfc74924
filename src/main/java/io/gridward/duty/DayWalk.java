package io.gridward.duty;

import jakarta.persistence.Embeddable;

import io.gridward.patrol.distance.DayDistance;
import io.gridward.patrol.distance.DistanceAlgorithm;
import io.gridward.patrol.distance.NotCounted;

/**
 * What is kept of a day's walking: how far, not where.
 *
 * @param metresInGrid those of {@code metres} inside a grid the worker held at that moment
 * @param stops how often he stood
 * @param gaps how often nothing was reported for more than 300 s
 * @param accuracyMetres not counted because the phone claimed no better than 100 m; the following likewise
 */
@Embeddable
record DayWalk(
        int metres,
        int standardErrorMetres,
        int metresInGrid,
        int movementSeconds,
        int stops,
        int gaps,
        int accuracyMetres,
        int driftMetres,
        int gapMetres,
        int vehicleMetres,
        int jumpMetres,
        int offDutyMetres,
        int algorithmVersion) {

    static final DayWalk NONE = new DayWalk(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, DistanceAlgorithm.VERSION);

    static DayWalk of(DayDistance distance) {
        return new DayWalk(
                distance.metres(),
                distance.standardErrorMetres(),
                distance.metresInGrid(),
                Math.toIntExact(distance.movementSeconds()),
                distance.stops().size(),
                distance.gaps().size(),
                notCounted(distance, NotCounted.ACCURACY),
                notCounted(distance, NotCounted.DRIFT),
                notCounted(distance, NotCounted.GAP),
                notCounted(distance, NotCounted.VEHICLE),
                notCounted(distance, NotCounted.JUMP),
                notCounted(distance, NotCounted.OFF_DUTY),
                distance.algorithmVersion());
    }

    private static int notCounted(DayDistance distance, NotCounted reason) {
        return distance.notCounted().getOrDefault(reason, 0);
    }
}
