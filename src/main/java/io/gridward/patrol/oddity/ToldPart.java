package io.gridward.patrol.oddity;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import io.gridward.patrol.distance.TrackPoint;

/** Points that one telephone told together, and when they came. */
public record ToldPart(Instant receivedAt, List<TrackPoint> points) {

    /** @throws IllegalArgumentException without points */
    public ToldPart {
        if (points.isEmpty()) {
            throw new IllegalArgumentException("A part without points");
        }
        points = points.stream().sorted(Comparator.comparing(TrackPoint::time)).toList();
    }

    Instant from() {
        return points.get(0).time();
    }

    Instant to() {
        return points.get(points.size() - 1).time();
    }

    /** Seconds from its last point, by the telephone's clock, to when it came, by ours. */
    double delaySeconds() {
        return Duration.between(to(), receivedAt).toMillis() / 1000.0;
    }
}
