package io.gridward.intake;

import java.time.Instant;
import java.util.UUID;

/**
 * A source of reports as administrators see it.
 *
 * @param perSender how many reports a minute are taken from one address
 * @param moderated whether the command room looks at each report before it is a case
 */
public record ReportSourceView(
        UUID id,
        String name,
        String areaCode,
        int perMinute,
        int perDay,
        int perSender,
        boolean moderated,
        boolean active,
        Instant createdAt,
        int version) {

    static ReportSourceView from(ReportSource source) {
        return new ReportSourceView(
                source.id(),
                source.name(),
                source.areaCode(),
                source.perMinute(),
                source.perDay(),
                source.perSender(),
                source.isModerated(),
                source.isActive(),
                source.createdAt(),
                source.version());
    }
}
