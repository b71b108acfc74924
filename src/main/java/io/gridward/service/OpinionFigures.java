package io.gridward.service;

import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * What became of the opinions of an area.
 *
 * @param areaCode one level below the area that was asked about
 * @param tag what they are about; null for all, where an opinion with two tags counts once
 * @param filed in the period
 * @param answered of those
 * @param answeredOnTime of those, by the day they were due
 * @param overdue of those, not answered although the day has passed
 */
public record OpinionFigures(
        @NonNull String areaCode,
        @Nullable String tag,
        @NonNull int filed,
        @NonNull int answered,
        @NonNull int answeredOnTime,
        @NonNull int overdue) {}
