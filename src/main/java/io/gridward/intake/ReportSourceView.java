package io.gridward.intake;

import java.time.Instant;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A source of reports as administrators see it.
 *
 * @param perSender how many reports a minute are taken from one address
 * @param moderated whether the command room looks at each report before it is a case
 */
@Name("ReportSource")
@Description("Where reports without an account come from")
public record ReportSourceView(
        @NonNull @Id String id,
        @NonNull String name,
        @NonNull String areaCode,
        @NonNull int perMinute,
        @NonNull int perDay,
        @NonNull int perSender,
        @NonNull boolean moderated,
        @NonNull boolean active,
        @NonNull Instant createdAt,
        @NonNull int version) {

    static ReportSourceView from(ReportSource source) {
        return new ReportSourceView(
                source.id().toString(),
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
