package io.gridward.casework;

import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * What came of the handling that was due in a period. Each time limit counts where and when it was due, whether the case is
 * closed or not: what is left open, ended or closed too early lowers the rate, what is suspended is due at no time.
 *
 * @param key the area, department, category or month it is about; null where a department was only named
 * @param due the five that follow add up to it
 * @param closedOnTime closed, and what settled it was done before it was due
 * @param closedLate closed, but settled later
 * @param open not closed yet
 * @param undone closed or resolved, but opened again, or given up after two reworks
 * @param terminated ended without being settled
 * @param onTimeRate closedOnTime / due (DOMAIN.md §8); null when nothing was due
 */
public record CaseFigures(
        @Nullable String key,
        @NonNull int due,
        @NonNull int closedOnTime,
        @NonNull int closedLate,
        @NonNull int open,
        @NonNull int undone,
        @NonNull int terminated,
        @Nullable Double onTimeRate) {}
