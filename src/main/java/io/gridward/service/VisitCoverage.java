package io.gridward.service;

import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * How many of the households of an area that were due in a period were visited in it.
 *
 * @param areaCode one level below the area that was asked about
 * @param due households that were to be visited in the period, or before and were not
 * @param visited of those, each once however often
 * @param coverage visited / due; null when none was due
 */
public record VisitCoverage(
        @NonNull String areaCode,
        @NonNull int due,
        @NonNull int visited,
        @Nullable Double coverage) {}
