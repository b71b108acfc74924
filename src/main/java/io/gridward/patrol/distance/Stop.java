package io.gridward.patrol.distance;

import java.time.Instant;

/** Someone stood at one place, in WGS-84 degrees. */
public record Stop(Instant from, Instant to, double longitude, double latitude) {}
