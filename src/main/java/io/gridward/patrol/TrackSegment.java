package io.gridward.patrol;

import java.util.List;

import io.gridward.shared.geo.Datum;

/** Points of one telephone as they were taken together, in order of time. */
record TrackSegment(String deviceId, Datum datum, List<StoredPoint> points) {}
