package io.gridward.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import io.gridward.patrol.distance.DayDistance;
import io.gridward.patrol.distance.DistanceAlgorithm;
import io.gridward.patrol.distance.DutyTimes;
import io.gridward.patrol.distance.GridMembership;
import io.gridward.patrol.distance.TrackPoint;
import io.gridward.shared.geo.LocalPlane;

/**
 * A round as a telephone told it, in metres around its middle and seconds since it began, and how far that was: measured
 * once, wherever and whenever it is walked again.
 */
final class DemoWalk {

    /** The measuring counts in quarters of a minute: begun on a minute like here, a walk yields the same. */
    private static final Instant SOME_TIME = Instant.parse("2026-01-01T00:00:00Z");

    private static final LocalPlane SOMEWHERE = new LocalPlane(121.25, 30.17);

    private static final DistanceAlgorithm ALGORITHM = new DistanceAlgorithm();

    /** @param steps since the point before */
    record Point(int second, double x, double y, double accuracy, int steps) {}

    /** What counts as walked, by its middle. */
    record Step(double x, double y, double metres) {}

    private final List<Point> points;
    private final List<Step> steps;
    private final DayDistance measured;

    private DemoWalk(List<Point> points, List<Step> steps, DayDistance measured) {
        this.points = points;
        this.steps = steps;
        this.measured = measured;
    }

    static DemoWalk measured(List<Point> points) {
        var told = points.stream()
                .map(point -> new TrackPoint(
                        SOME_TIME.plusSeconds(point.second),
                        SOMEWHERE.longitude(point.x),
                        SOMEWHERE.latitude(point.y),
                        point.accuracy,
                        null,
                        point.steps))
                .toList();
        var steps = new ArrayList<Step>();
        var measured = ALGORITHM.compute(
                told,
                DutyTimes.unlimited(),
                GridMembership.EVERYWHERE,
                (longitude, latitude, at, metres) ->
                        steps.add(new Step(SOMEWHERE.x(longitude), SOMEWHERE.y(latitude), metres)));
        return new DemoWalk(points, steps, measured);
    }

    /** What is measured of a day without a track. */
    static DayDistance none() {
        return ALGORITHM.compute(List.of(), DutyTimes.unlimited(), GridMembership.EVERYWHERE);
    }

    List<Point> points() {
        return points;
    }

    List<Step> steps() {
        return steps;
    }

    DayDistance measured() {
        return measured;
    }

    int metres() {
        return measured.metres();
    }

    Duration lasts() {
        return Duration.ofSeconds(points.get(points.size() - 1).second());
    }
}
