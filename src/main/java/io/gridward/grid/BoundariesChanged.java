package io.gridward.grid;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * These boundaries were added, ended or removed.
 *
 * @param gridCodes whose they are
 */
public record BoundariesChanged(List<UUID> boundaryIds, Set<String> gridCodes) {}
