package io.gridward.patrol.distance;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import io.gridward.patrol.distance.Leg.Kind;
import io.gridward.shared.geo.LocalPlane;

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
        var parts = parts(plausible);
        var settings = MotionModel.Settings.DEFAULT;
        var noise = new NoiseLevel(
                parts.stream()
                        .filter(part -> part.kind == Kind.WALK)
                        .map(Part::track)
                        .toList(),
                settings.noiseMemory(),
                claims(accurate));
        for (var part : parts) {
            switch (part.kind) {
                case GAP -> day.gap(part.track, part.reported);
                case VEHICLE -> day.ride(part.track, part.reported);
                default ->
                    day.walk(Reconstruction.of(part.track, plane, noise.over(part.track), settings), part.reported);
            }
        }
    }

    /** @param reported metres from point to point */
    private record Part(Kind kind, Track track, double reported) {}

    private List<Part> parts(Track track) {
        var parts = new ArrayList<Part>();
        int from = 0;
        for (int to = 1; to <= track.size(); to++) {
            if (to == track.size() || track.millis[to] - track.millis[to - 1] > GAP) {
                stretch(track.part(from, to), parts);
                if (to < track.size()) {
                    var silence = track.part(to - 1, to + 1);
                    parts.add(new Part(Kind.GAP, silence, length(silence)));
                }
                from = to;
            }
        }
        return parts;
    }

    private void stretch(Track track, List<Part> parts) {
        var epochs = Epochs.of(track);
        var ridden = Vehicles.ridden(epochs);
        int from = 0;
        int point = 0;
        for (int i = 1; i <= epochs.size(); i++) {
            boolean last = i == epochs.size();
            if (!last && ridden[i] == ridden[Math.max(i - 1, 1)]) {
                continue;
            }
            // Neighbouring parts share the epoch between them.
            int end = point;
            while (end < track.size() && (last || track.millis[end] <= epochs.millis[i - 1])) {
                end++;
            }
            var kind = i > 1 && ridden[i - 1] ? Kind.VEHICLE : Kind.WALK;
            parts.add(new Part(kind, epochs.part(from, i), length(track.part(Math.max(0, point - 1), end))));
            from = i - 1;
            point = end;
        }
    }

    private static double[] claims(List<TrackPoint> points) {
        return points.stream()
                .map(TrackPoint::accuracyMetres)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .filter(accuracy -> accuracy > 0)
                .toArray();
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
