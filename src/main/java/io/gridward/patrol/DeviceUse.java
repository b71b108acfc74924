package io.gridward.patrol;

import java.time.Instant;
import java.util.UUID;

/**
 * That a worker's track came from a telephone.
 *
 * @param from of the first point
 * @param to of the last point
 */
public record DeviceUse(String deviceId, UUID workerId, Instant from, Instant to, int points) {}
