package io.gridward.patrol.oddity;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.gridward.patrol.distance.TrackPoint;
import io.gridward.patrol.oddity.Oddity.Evidence;
import io.gridward.shared.geo.Geodesy;

/**
 * From one place to another faster than 40 m/s (144 km/h). Receivers now and then tell a single place far off and are back
 * with the next; so three points in a row must stand by either place, all of claimed accuracy, and the claimed errors are
 * taken off the way.
 */
final class ImpossibleJumps {

    private static final double MOST_METRES_PER_SECOND = 40;
    private static final double GOOD_METRES = 50;
    private static final int BY_EITHER_PLACE = 3;

    private ImpossibleJumps() {}

    static List<Oddity> find(List<TrackPoint> points) {
        var good = points.stream().filter(ImpossibleJumps::isGood).toList();
        var found = new ArrayList<Oddity>();
        for (int after = BY_EITHER_PLACE; after + BY_EITHER_PLACE <= good.size(); after++) {
            var left = good.subList(after - BY_EITHER_PLACE, after);
            var reached = good.subList(after, after + BY_EITHER_PLACE);
            if (isTogether(left) && isTogether(reached) && areApart(left, reached)) {
                found.add(oddity(good.get(after - 1), good.get(after)));
            }
        }
        return found;
    }

    private static boolean isGood(TrackPoint point) {
        return point.accuracyMetres() != null && point.accuracyMetres() <= GOOD_METRES;
    }

    private static boolean isTogether(List<TrackPoint> place) {
        for (int i = 1; i < place.size(); i++) {
            if (isImpossible(place.get(i - 1), place.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean areApart(List<TrackPoint> left, List<TrackPoint> reached) {
        return left.stream().allMatch(from -> reached.stream().allMatch(to -> isImpossible(from, to)));
    }

    private static boolean isImpossible(TrackPoint from, TrackPoint to) {
        return leastMetres(from, to) > MOST_METRES_PER_SECOND * seconds(from, to);
    }

    /** What remains of the way when both places are as wrong as they may be. */
    private static double leastMetres(TrackPoint from, TrackPoint to) {
        return metres(from, to) - error(from) - error(to);
    }

    private static double error(TrackPoint point) {
        return point.accuracyMetres() == null ? 0 : point.accuracyMetres();
    }

    private static double metres(TrackPoint from, TrackPoint to) {
        return Geodesy.distance(from.longitude(), from.latitude(), to.longitude(), to.latitude());
    }

    /** At least one: of the same moment are two places, too. */
    private static double seconds(TrackPoint from, TrackPoint to) {
        return Math.max(1, Duration.between(from.time(), to.time()).toMillis() / 1000.0);
    }

    private static Oddity oddity(TrackPoint from, TrackPoint to) {
        double metres = metres(from, to);
        double seconds = seconds(from, to);
        return new Oddity(
                Oddity.Kind.IMPOSSIBLE_JUMP,
                from.time(),
                to.time(),
                Map.of(
                        Evidence.METRES, metres,
                        Evidence.SECONDS, seconds,
                        Evidence.METRES_PER_SECOND, metres / seconds));
    }
}
