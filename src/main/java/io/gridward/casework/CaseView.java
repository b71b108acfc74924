package io.gridward.casework;

import java.time.Instant;
import java.time.LocalDate;
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
 * @param departmentId who handles it; null until it is dispatched, and where it was only named
 * @param department his name when he got it
 * @param level whose command room it is with
 * @param dueAt until when whoever has it must have gone on; null when nobody has to, while it is suspended, and where the
 *     working calendar of the year is unknown
 * @param supervision the card it bears
 * @param request what the handler has asked the command room for
 * @param requestedAmount for how much more he asked, in the unit of his limit
 * @param reviewOn the day on which a suspended case goes on
 * @param verifierId the worker who is to verify it
 * @param satisfaction what came of the last call to whoever reported it
 * @param mergedInto the case of the same matter that goes on
 * @param reports how often the matter was reported, merged reports counted
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
        @Id @Nullable String departmentId,
        @Nullable String department,
        @NonNull CaseState state,
        @NonNull CaseLevel level,
        @Nullable Instant dueAt,
        @Nullable Supervision supervision,
        @Nullable HandlerRequest request,
        @Nullable Integer requestedAmount,
        @Nullable LocalDate reviewOn,
        @NonNull boolean selfHandled,
        @NonNull int returns,
        @NonNull int extensions,
        @NonNull int reworks,
        @Id @Nullable String verifierId,
        @Nullable CallbackOutcome satisfaction,
        @Id @Nullable String mergedInto,
        @NonNull int reports,
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
                text(file.departmentId()),
                file.department(),
                file.state(),
                file.level(),
                file.dueAt(),
                file.supervision(),
                file.request(),
                file.requestedAmount(),
                file.reviewOn(),
                file.isSelfHandled(),
                file.returns(),
                file.extensions(),
                file.reworks(),
                text(file.verifierId()),
                file.satisfaction(),
                text(file.mergedInto()),
                file.reports(),
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
