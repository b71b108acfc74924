package io.gridward.intake;

import org.jspecify.annotations.Nullable;

/**
 * What whoever has reported is told.
 *
 * @param token by which he may ask how it stands; shown only to who sends the same report again
 * @param number of the case; null while the report waits
 */
public record ReceivedReportView(
        String token, ReportState state, @Nullable String number) {}
