package io.gridward.grid;

import java.time.Instant;

/** A grid is out of use from now on. */
public record GridRetired(String gridCode, Instant at) {}
