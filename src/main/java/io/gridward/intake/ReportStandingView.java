package io.gridward.intake;

import org.jspecify.annotations.Nullable;

import io.gridward.casework.CaseState;

/**
 * How a report stands, for whoever has its token.
 *
 * @param number of the case, or of the one it was merged into; null unless it was released
 * @param stage of that case
 */
public record ReportStandingView(
        ReportState state,
        @Nullable String number,
        @Nullable CaseState stage) {}
