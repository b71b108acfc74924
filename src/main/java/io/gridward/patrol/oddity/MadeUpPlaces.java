package io.gridward.patrol.oddity;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.gridward.patrol.distance.TrackPoint;
import io.gridward.patrol.oddity.Oddity.Evidence;
import io.gridward.shared.geo.SevenDecimals;

/** What a receiver never does and a program that feeds places to a telephone often does. */
final class MadeUpPlaces {

    private static final int POINTS_OF_ONE_ACCURACY = 200;
    private static final Duration WITHOUT_JITTER = Duration.ofMinutes(30);
    private static final int POINTS_WITHOUT_JITTER = 30;

    /** Beyond it no points came, so nothing is known to have stood still. */
    private static final Duration KEEPS_COMING = Duration.ofMinutes(5);

    private MadeUpPlaces() {}

    /** One accuracy in all that tell any. */
    static List<Oddity> constantAccuracy(List<TrackPoint> points) {
        var claiming =
                points.stream().filter(point -> point.accuracyMetres() != null).toList();
        if (claiming.size() < POINTS_OF_ONE_ACCURACY) {
            return List.of();
        }
        var one = Objects.requireNonNull(claiming.get(0).accuracyMetres());
        if (!claiming.stream().allMatch(point -> one.equals(point.accuracyMetres()))) {
            return List.of();
        }
        return List.of(new Oddity(
                Oddity.Kind.CONSTANT_ACCURACY,
                claiming.get(0).time(),
                claiming.get(claiming.size() - 1).time(),
                Map.of(Evidence.POINTS, (double) claiming.size(), Evidence.ACCURACY_METRES, one)));
    }

    static List<Oddity> noJitter(List<TrackPoint> points) {
        var found = new ArrayList<Oddity>();
        int first = 0;
        for (int i = 1; i <= points.size(); i++) {
            if (i < points.size() && isSamePlaceSoonAfter(points.get(i - 1), points.get(i))) {
                continue;
            }
            still(points.subList(first, i), found);
            first = i;
        }
        return found;
    }

    private static void still(List<TrackPoint> points, List<Oddity> found) {
        if (points.size() < POINTS_WITHOUT_JITTER) {
            return;
        }
        var from = points.get(0).time();
        var to = points.get(points.size() - 1).time();
        var lasted = Duration.between(from, to);
        if (lasted.compareTo(WITHOUT_JITTER) >= 0) {
            found.add(new Oddity(
                    Oddity.Kind.NO_JITTER,
                    from,
                    to,
                    Map.of(Evidence.SECONDS, (double) lasted.toSeconds(), Evidence.POINTS, (double) points.size())));
        }
    }

    private static boolean isSamePlaceSoonAfter(TrackPoint before, TrackPoint point) {
        return SevenDecimals.units(before.longitude()) == SevenDecimals.units(point.longitude())
                && SevenDecimals.units(before.latitude()) == SevenDecimals.units(point.latitude())
                && Duration.between(before.time(), point.time()).compareTo(KEEPS_COMING) <= 0;
    }
}
