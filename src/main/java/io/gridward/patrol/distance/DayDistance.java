package io.gridward.patrol.distance;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a day's points say about walking. Metres are whole, rounded half up in one place, {@code WholeMetres}.
 *
 * @param metres walked on duty
 * @param standardErrorMetres of {@code metres}: in simulation the true length lies within one of it about two times in three
 * @param metresInGrid those of {@code metres} inside the grid of the moment
 * @param movementSeconds on duty and walking
 * @param stops on duty, in order of time
 * @param gaps on duty, in order of time
 * @param notCounted metres by reason, every reason present; never negative
 * @param legs all of the time on duty between the first and the last usable point, in order
 * @param pointsUsed on duty, after repetitions and everything unusable are gone
 * @param pointsIgnored different points that were given and not used
 * @param algorithmVersion {@link DistanceAlgorithm#VERSION} that computed this
 */
public record DayDistance(
        int metres,
        int standardErrorMetres,
        int metresInGrid,
        long movementSeconds,
        List<Stop> stops,
        List<Gap> gaps,
        Map<NotCounted, Integer> notCounted,
        List<Leg> legs,
        int pointsUsed,
        int pointsIgnored,
        int algorithmVersion) {

    public DayDistance {
        stops = List.copyOf(stops);
        gaps = List.copyOf(gaps);
        var all = new EnumMap<NotCounted, Integer>(NotCounted.class);
        for (var reason : NotCounted.values()) {
            all.put(reason, notCounted.getOrDefault(reason, 0));
        }
        notCounted = Collections.unmodifiableMap(all);
        legs = List.copyOf(legs);
    }
}
