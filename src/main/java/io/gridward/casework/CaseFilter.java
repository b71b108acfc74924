package io.gridward.casework;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which cases a list shows; null means any.
 *
 * @param area code prefix: all cases below it
 * @param grid code of one grid
 * @param states any of these; none means all
 * @param category code prefix: a first level with all below it, or one of the second
 * @param from reported at or after
 * @param to reported before
 * @param worker who reported it
 * @param department who handles it
 * @param overdue whether it is open and should have gone on by now
 * @param outsideGrids whether it lies in no grid
 */
public record CaseFilter(
        @Nullable String area,
        @Nullable String grid,
        @Nullable List<CaseState> states,
        @Nullable String category,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable UUID worker,
        @Nullable UUID department,
        @Nullable Boolean overdue,
        @Nullable Boolean outsideGrids) {}
