package io.gridward.casework;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.graphql.Node;
import io.gridward.shared.person.Disclosure;
import io.gridward.shared.person.Personal;

/**
 * A case as others see it.
 *
 * @param number eight digits of the business day and six of a sequence
 * @param categoryId the version of the category it was reported under
 * @param place as it was given
 * @param wgs84 the same place in WGS-84
 * @param occurredAt when it was seen, by the reporter's clock
 * @param gridCode null outside every grid; areaCode is then the county's
 * @param workerId the worker who reported it
 * @param department who handles it; null until it is dispatched
 */
@Name("Case")
@Description("Something that is the matter in a grid, from its report to its closure")
public record CaseView(
        @NonNull @Id String id,
        @NonNull String number,
        @NonNull @Id String categoryId,
        @NonNull String categoryCode,
        @NonNull String text,
        @NonNull CasePlace place,
        @NonNull CasePlace wgs84,
        @NonNull Instant occurredAt,
        @NonNull Instant reportedAt,
        @Nullable String gridCode,
        @NonNull String areaCode,
        @NonNull CaseSource source,
        @Id @Nullable String reportedBy,
        @Personal(Disclosure.OPEN) @NonNull String reportedByName,
        @Id @Nullable String workerId,
        @Nullable String department,
        @NonNull CaseState state,
        @Nullable Instant closedAt,
        @NonNull int version)
        implements Node {

    static CaseView from(CaseFile file) {
        var location = file.location();
        return new CaseView(
                file.id().toString(),
                file.number(),
                file.categoryId().toString(),
                file.categoryCode(),
                file.text(),
                CasePlace.of(location.given(), location.accuracyMetres()),
                CasePlace.of(location.wgs84(), location.accuracyMetres()),
                file.occurredAt(),
                file.reportedAt(),
                location.gridCode(),
                location.areaCode(),
                file.source(),
                text(file.reportedBy()),
                file.reportedByName(),
                text(file.workerId()),
                file.department(),
                file.state(),
                file.closedAt(),
                file.version());
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    @Override
    @Id
    @NonNull
    public String getId() {
        return id;
    }
}
