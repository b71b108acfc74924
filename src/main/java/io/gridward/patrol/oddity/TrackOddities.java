package io.gridward.patrol.oddity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import io.gridward.patrol.distance.DayDistance;
import io.gridward.patrol.distance.TrackPoint;

/** Looks for all there is to find in what one telephone told of one day. The same points give the same answer. */
public final class TrackOddities {

    private TrackOddities() {}

    /**
     * @param parts in any order
     * @param distance computed from these points
     * @return in order of time; none of an ordinary day
     */
    public static List<Oddity> find(List<ToldPart> parts, DayDistance distance) {
        var points = points(parts);
        var found = new ArrayList<Oddity>();
        found.addAll(ImpossibleJumps.find(points));
        found.addAll(MadeUpPlaces.constantAccuracy(points));
        found.addAll(MadeUpPlaces.noJitter(points));
        found.addAll(WalksWithoutSteps.find(points, distance));
        found.addAll(WrongClocks.ahead(parts));
        found.addAll(WrongClocks.moved(parts));
        found.sort(Comparator.comparing(Oddity::from).thenComparing(Oddity::kind));
        return found;
    }

    /** In order of time; what was told again is one. */
    private static List<TrackPoint> points(List<ToldPart> parts) {
        return parts.stream()
                .flatMap(part -> part.points().stream())
                .distinct()
                .sorted(Comparator.comparing(TrackPoint::time)
                        .thenComparing(TrackPoint::longitude)
                        .thenComparing(TrackPoint::latitude))
                .toList();
    }
}
