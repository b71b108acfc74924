package io.gridward.patrol;

import java.time.Instant;
import java.util.List;

import io.gridward.patrol.distance.TrackPoint;
import io.gridward.shared.geo.Datum;

/** Points of one telephone as they were taken together, in order of time. */
record TrackSegment(String deviceId, Datum datum, List<StoredPoint> points) {

    Instant from() {
        return Instant.ofEpochMilli(points.get(0).timeMillis());
    }

    List<TrackPoint> trackPoints() {
        return points.stream().map(point -> point.toTrackPoint(datum)).toList();
    }

    Instant to() {
        return Instant.ofEpochMilli(points.get(points.size() - 1).timeMillis());
    }
}
