package io.gridward.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import io.gridward.patrol.PackedTrack;
import io.gridward.patrol.TrackFix;
import io.gridward.patrol.distance.DayDistance;
import io.gridward.shared.geo.LocalPlane;
import io.gridward.shared.geo.Position;
import io.gridward.shared.geo.SevenDecimals;

/** A round walked at one place and time. */
final class PlacedWalk {

    private final DemoWalk walk;
    private final LocalPlane plane;
    private final Instant begins;
    private final byte[] packed;

    /** @param begins on a whole minute */
    PlacedWalk(Position middle, Instant begins, DemoWalk walk) {
        this.walk = walk;
        this.plane = new LocalPlane(middle.longitude(), middle.latitude());
        this.begins = begins;
        this.packed = PackedTrack.of(fixes());
    }

    List<DemoWalk.Point> points() {
        return walk.points();
    }

    Instant begins() {
        return begins;
    }

    Instant ends() {
        return begins.plus(walk.lasts());
    }

    /** As the table of tracks keeps the points. */
    byte[] packed() {
        return packed;
    }

    private List<TrackFix> fixes() {
        var fixes = new ArrayList<TrackFix>(walk.points().size());
        for (var point : walk.points()) {
            var place = place(point);
            fixes.add(new TrackFix(
                    at(point), place.longitude(), place.latitude(), point.accuracy(), null, point.steps()));
        }
        return fixes;
    }

    Instant at(DemoWalk.Point point) {
        return begins.plusSeconds(point.second());
    }

    Position place(DemoWalk.Point point) {
        return Position.wgs84(
                SevenDecimals.round(plane.longitude(point.x())), SevenDecimals.round(plane.latitude(point.y())));
    }

    /** What was measured of the walk, with the part of it that lies in the grid. */
    DayDistance measuredIn(RandomPlace grid) {
        var all = walk.measured();
        double inside = 0;
        for (var step : walk.steps()) {
            if (grid.covers(plane.longitude(step.x()), plane.latitude(step.y()))) {
                inside += step.metres();
            }
        }
        return new DayDistance(
                all.metres(),
                all.standardErrorMetres(),
                (int) Math.min(all.metres(), Math.round(inside)),
                all.movementSeconds(),
                all.stops(),
                all.gaps(),
                all.notCounted(),
                all.legs(),
                all.pointsUsed(),
                all.pointsIgnored(),
                all.algorithmVersion());
    }
}
