package io.gridward.patrol;

import java.time.LocalDate;
import java.util.UUID;

/** Points of a worker's day were taken that were not known before. */
public record TrackGrew(UUID workerId, LocalDate day) {}
