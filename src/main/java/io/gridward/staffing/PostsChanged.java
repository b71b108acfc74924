package io.gridward.staffing;

import java.time.Instant;
import java.util.UUID;

/** A worker's assignments are others than before, from a time on. */
public record PostsChanged(UUID workerId, Instant from) {}
