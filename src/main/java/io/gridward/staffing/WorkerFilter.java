package io.gridward.staffing;

import org.jspecify.annotations.Nullable;

/**
 * Which workers a list shows; null means any.
 *
 * @param area code prefix: those employed there or below, or assigned to a grid below it
 * @param grid code of a grid they are assigned to, now or from a later time
 * @param name text the name contains
 * @param phone whole telephone number, for those who may see it
 */
public record WorkerFilter(
        @Nullable String area,
        @Nullable String grid,
        @Nullable WorkerKind kind,
        @Nullable WorkerState state,
        @Nullable String name,
        @Nullable String phone) {}
