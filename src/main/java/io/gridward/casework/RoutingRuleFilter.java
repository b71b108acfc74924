package io.gridward.casework;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which rules a list shows; null means any.
 *
 * @param area code prefix: those of the area and of all below it
 * @param category code prefix: those of the category and of all below it
 */
public record RoutingRuleFilter(
        @Nullable String area,
        @Nullable String category,
        @Nullable UUID departmentId) {}
