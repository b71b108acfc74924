package io.gridward.grid;

import java.util.List;
import java.util.UUID;

/** These boundaries were added, ended or removed. */
record BoundariesChanged(List<UUID> boundaryIds) {}
