package io.gridward.patrol;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Points of workers' days were taken that were not known before. */
public record TracksGrew(Set<Day> days) {

    public record Day(UUID workerId, LocalDate day) {}
}
