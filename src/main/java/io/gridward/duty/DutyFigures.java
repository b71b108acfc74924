package io.gridward.duty;

import java.time.LocalDate;

import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * What the days of an area came to on one date.
 *
 * @param areaCode one level below the area that was asked about
 * @param workers who have a day; the four results add up to it
 * @param metRate met / (met + notMet); null when nobody's day is decided so
 * @param metres walked by all of them
 * @param countedRecords of all of them
 */
public record DutyFigures(
        @NonNull String areaCode,
        @NonNull LocalDate date,
        @NonNull int workers,
        @NonNull int met,
        @NonNull int notMet,
        @NonNull int exempt,
        @NonNull int pending,
        @Nullable Double metRate,
        @NonNull int metres,
        @NonNull int countedRecords) {}
