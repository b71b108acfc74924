package io.gridward.patrol.distance;

import java.time.Instant;

/** Whether a place lies inside the worker's grid as the grid was at that moment. Must answer alike when asked again. */
@FunctionalInterface
public interface GridMembership {

    GridMembership EVERYWHERE = (longitude, latitude, at) -> true;

    /** The place in WGS-84 degrees. */
    boolean contains(double longitude, double latitude, Instant at);
}
