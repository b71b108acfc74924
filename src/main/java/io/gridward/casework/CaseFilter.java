package io.gridward.casework;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

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
 */
public record CaseFilter(
        String area, String grid, List<CaseState> states, String category, Instant from, Instant to, UUID worker) {}
