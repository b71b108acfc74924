package io.gridward.department;

import org.jspecify.annotations.Nullable;

/**
 * Which departments a list shows; null means any.
 *
 * @param area code prefix: those that serve the area itself or something below it
 */
public record DepartmentFilter(
        @Nullable String area, @Nullable DepartmentState state) {}
