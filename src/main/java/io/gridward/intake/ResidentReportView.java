package io.gridward.intake;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.gridward.casework.ReportedPlace;
import io.gridward.shared.person.Disclosure;
import io.gridward.shared.person.Personal;

/**
 * A resident's report as the command room sees it, which may call him.
 *
 * @param source name of the source it came from
 * @param gridCode null outside every grid
 * @param reason why it was dropped
 * @param caseId the case it has become
 */
public record ResidentReportView(
        UUID id,
        UUID sourceId,
        String source,
        String categoryCode,
        String text,
        ReportedPlace place,
        @Nullable String gridCode,
        @Personal(Disclosure.OPEN) @Nullable String contactName,
        @Personal(Disclosure.OPEN) @Nullable String contactPhone,
        ReportState state,
        Instant receivedAt,
        @Nullable Instant decidedAt,
        @Nullable UUID decidedBy,
        @Nullable String reason,
        @Nullable UUID caseId,
        int version) {}
