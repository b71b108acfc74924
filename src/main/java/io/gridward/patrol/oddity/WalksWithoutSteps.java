package io.gridward.patrol.oddity;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.gridward.patrol.distance.DayDistance;
import io.gridward.patrol.distance.Leg;
import io.gridward.patrol.distance.TrackPoint;
import io.gridward.patrol.oddity.Oddity.Evidence;

/** Metres that count as walked, on points that tell a number of steps, which is 0 in every one of them. */
final class WalksWithoutSteps {

    private static final int METRES = 500;

    /** Some telephones count only now and then; from those nothing follows. */
    private static final double SHARE_TELLING_STEPS = 0.5;

    private WalksWithoutSteps() {}

    static List<Oddity> find(List<TrackPoint> points, DayDistance distance) {
        var walks = distance.legs().stream()
                .filter(leg -> leg.kind() == Leg.Kind.WALK)
                .toList();
        int metres = walks.stream().mapToInt(Leg::metres).sum();
        if (metres < METRES) {
            return List.of();
        }
        var walked = points.stream().filter(point -> isWithin(walks, point)).toList();
        var counting =
                walked.stream().map(TrackPoint::steps).filter(Objects::nonNull).toList();
        boolean counts = !counting.isEmpty() && counting.size() >= SHARE_TELLING_STEPS * walked.size();
        if (!counts || counting.stream().anyMatch(steps -> steps > 0)) {
            return List.of();
        }
        return List.of(new Oddity(
                Oddity.Kind.WALK_WITHOUT_STEPS,
                walks.get(0).from(),
                walks.get(walks.size() - 1).to(),
                Map.of(
                        Evidence.METRES, (double) metres,
                        Evidence.POINTS, (double) counting.size(),
                        Evidence.STEPS, 0.0)));
    }

    private static boolean isWithin(List<Leg> walks, TrackPoint point) {
        return walks.stream()
                .anyMatch(walk ->
                        !point.time().isBefore(walk.from()) && !point.time().isAfter(walk.to()));
    }
}
