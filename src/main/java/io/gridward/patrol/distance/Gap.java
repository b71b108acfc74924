package io.gridward.patrol.distance;

import java.time.Instant;

/** Nothing usable was reported between these two moments, more than 300 s. */
public record Gap(Instant from, Instant to) {}
