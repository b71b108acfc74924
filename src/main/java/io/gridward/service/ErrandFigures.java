package io.gridward.service;

import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * What the errands of an area came to in a month.
 *
 * @param areaCode one level below the area that was asked about
 * @param month of the agreed dates, such as {@code 2026-11}
 * @param due whose agreed date has come, done or not; without those withdrawn by then
 * @param done of those
 * @param doneOnTime of those, by the agreed date
 * @param onTimeRate doneOnTime / due; null when none was due
 */
public record ErrandFigures(
        @NonNull String areaCode,
        @NonNull String month,
        @NonNull int due,
        @NonNull int done,
        @NonNull int doneOnTime,
        @Nullable Double onTimeRate) {}
