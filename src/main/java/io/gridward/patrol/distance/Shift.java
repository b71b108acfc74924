package io.gridward.patrol.distance;

import java.util.ArrayList;
import java.util.List;

import io.gridward.patrol.distance.Leg.Kind;

/** An unbroken time on duty: cleans its points, parts them at gaps and rides, and has the rest reconstructed. */
final class Shift {

    private static final double WORST_ACCURACY = 100;
    private static final long GAP = 300_000;

    private final LocalPlane plane;
    private final DayTally day;

    Shift(LocalPlane plane, DayTally day) {
        this.plane = plane;
        this.day = day;
    }

    /** The points in their order. */
    void measure(List<TrackPoint> points) {
        var places = points.stream().filter(TrackPoint::isPlace).toList();
        var accurate = places.stream()
                .filter(point -> point.accuracyMetres() == null || !(point.accuracyMetres() > WORST_ACCURACY))
                .toList();
        var track = track(accurate);
        var plausible = plausible(track);
        day.left(NotCounted.ACCURACY, Math.max(0, length(track(places)) - length(track)));
        day.left(NotCounted.JUMP, Math.max(0, length(track) - length(plausible)));
        day.used(plausible.size());
        int from = 0;
        for (int to = 1; to <= plausible.size(); to++) {
            if (to == plausible.size() || plausible.millis[to] - plausible.millis[to - 1] > GAP) {
                stretch(plausible.part(from, to));
                if (to < plausible.size()) {
                    day.gap(plausible.part(to - 1, to + 1));
                }
                from = to;
            }
        }
    }

    private void stretch(Track track) {
        day.reported(length(track));
        var epochs = Epochs.of(track);
        var ridden = Vehicles.ridden(epochs);
        int from = 0;
        for (int i = 1; i <= epochs.size(); i++) {
            boolean ends = i == epochs.size() || ridden[i] != ridden[Math.max(i - 1, 1)];
            if (!ends) {
                continue;
            }
            // Neighbouring parts share the epoch between them.
            var part = epochs.part(from, i);
            if (i > 1 && ridden[i - 1]) {
                day.ride(part, length(part));
            } else {
                walk(part);
            }
            from = i - 1;
        }
    }

    private void walk(Track epochs) {
        day.walk(Reconstruction.of(epochs, plane, 10, MotionModel.Settings.DEFAULT));
    }

    private Track track(List<TrackPoint> points) {
        var kept = new ArrayList<TrackPoint>();
        for (var point : points) {
            if (kept.isEmpty() || kept.get(kept.size() - 1).millis() != point.millis()) {
                kept.add(point);
            }
        }
        return new Track(
                kept.stream().mapToLong(TrackPoint::millis).toArray(),
                kept.stream().mapToDouble(point -> plane.x(point.longitude())).toArray(),
                kept.stream().mapToDouble(point -> plane.y(point.latitude())).toArray());
    }

    private static Track plausible(Track track) {
        var plausible = Epochs.plausible(track);
        var millis = new long[track.size()];
        var x = new double[track.size()];
        var y = new double[track.size()];
        int count = 0;
        for (int i = 0; i < track.size(); i++) {
            if (plausible[i]) {
                millis[count] = track.millis[i];
                x[count] = track.x[i];
                y[count] = track.y[i];
                count++;
            }
        }
        return new Track(millis, x, y).part(0, count);
    }

    private double length(Track track) {
        double sum = 0;
        for (int i = 1; i < track.size(); i++) {
            sum += plane.metres(track.x[i - 1], track.y[i - 1], track.x[i], track.y[i]);
        }
        return sum;
    }
}
