package io.gridward.patrol.distance;

import java.util.ArrayList;
import java.util.List;

import io.gridward.shared.geo.LocalPlane;

/**
 * How far someone walked. A pure function: the same points, in whatever order and however often each is given, yield the
 * same bits. Points are ordered as {@link TrackPoint} says; of several at one millisecond, even of two phones, the first in
 * that order is used. Sources of the method are named where it is; the whole is told in {@code src/docs/DISTANCE.md}.
 */
public final class DistanceAlgorithm {

    /** Changes whenever any day could be measured otherwise than before. */
    public static final int VERSION = 2;

    private static final WalkedSteps NOBODY = (longitude, latitude, at, metres) -> {};

    /**
     * @param points of one worker, in any order, with repetitions; from all of his phones
     * @param dutyTimes when metres count; points outside only yield what is not counted as off duty
     */
    public DayDistance compute(List<TrackPoint> points, DutyTimes dutyTimes, GridMembership inGrid) {
        return compute(points, dutyTimes, inGrid, NOBODY);
    }

    /** As {@link #compute(List, DutyTimes, GridMembership)}, and tells of each step what its metres are made of. */
    public DayDistance compute(List<TrackPoint> points, DutyTimes dutyTimes, GridMembership inGrid, WalkedSteps steps) {
        var given = points.stream().distinct().sorted(TrackPoint.ORDER).toList();
        var plane = plane(given);
        var day = new DayTally(plane, inGrid, steps);
        var offDuty = new DayTally(plane, inGrid, NOBODY);
        var free = new ArrayList<>(given);
        for (var interval : dutyTimes.intervals()) {
            var onDuty = given.stream()
                    .filter(point -> interval.contains(point.time()))
                    .toList();
            free.removeIf(point -> interval.contains(point.time()));
            new Shift(plane, day).measure(onDuty);
        }
        new Shift(plane, offDuty).measure(free);
        return day.result(offDuty, given.size());
    }

    /** Around the middle of the points that are places, so that one far away does not matter. */
    private static LocalPlane plane(List<TrackPoint> points) {
        var longitudes = points.stream()
                .filter(TrackPoint::isPlace)
                .mapToDouble(TrackPoint::longitude)
                .sorted()
                .toArray();
        var latitudes = points.stream()
                .filter(TrackPoint::isPlace)
                .mapToDouble(TrackPoint::latitude)
                .sorted()
                .toArray();
        int middle = longitudes.length / 2;
        return longitudes.length == 0 ? new LocalPlane(0, 0) : new LocalPlane(longitudes[middle], latitudes[middle]);
    }
}
