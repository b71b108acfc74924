package io.gridward.duty.web;

import java.util.UUID;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import io.gridward.duty.DecideDutyAppeal;
import io.gridward.duty.DutyAppealDeciding;
import io.gridward.duty.DutyAppealFilter;
import io.gridward.duty.DutyAppealSearch;
import io.gridward.duty.DutyAppealState;
import io.gridward.duty.DutyAppealView;
import io.gridward.duty.DutyAppealing;
import io.gridward.duty.FileDutyAppeal;
import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.openapi.Creates;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.web.Listing;
import io.gridward.shared.web.Replies;
import io.gridward.shared.web.Versions;

@Path("/v1/duty-appeals")
@Authenticated
@Tag(name = "duty days")
public class DutyAppealResource {

    private final DutyAppealSearch search;
    private final DutyAppealing appealing;
    private final DutyAppealDeciding deciding;

    DutyAppealResource(DutyAppealSearch search, DutyAppealing appealing, DutyAppealDeciding deciding) {
        this.search = search;
        this.appealing = appealing;
        this.deciding = deciding;
    }

    @GET
    @Operation(
            operationId = "listDutyAppeals",
            summary = "List the appeals, oldest first",
            description = "Those of workers, and those opened because a day was locked in doubt.")
    public RestResponse<Listing<DutyAppealView>> list(
            @QueryParam("area") @Nullable String area,
            @QueryParam("state") @Nullable DutyAppealState state,
            @QueryParam("limit") @DefaultValue(PageRequest.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return Listing.of(search.page(new DutyAppealFilter(area, state), new PageRequest(limit, cursor)), uri);
    }

    @POST
    @Once
    @Operation(operationId = "fileDutyAppeal", summary = "Appeal against one's own locked day")
    @Refuses({
        "ACCOUNT_WITHOUT_WORKER",
        "NOT_FOUND",
        "DUTY_DAY_OPEN",
        "APPEAL_POINTLESS",
        "APPEAL_TOO_LATE",
        "APPEAL_FILED_ALREADY",
        "CALENDAR_YEAR_UNKNOWN"
    })
    @Creates
    public RestResponse<DutyAppealView> file(FileDutyAppeal command) {
        var appeal = appealing.file(command);
        return Replies.created("/v1/duty-appeals/" + appeal.id(), appeal, appeal.version());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readDutyAppeal", summary = "Read one appeal")
    public RestResponse<DutyAppealView> read(UUID id) {
        var appeal = search.byId(id);
        return Replies.ok(appeal, appeal.version());
    }

    @POST
    @Once
    @Path("/{id}/decision")
    @Operation(
            operationId = "decideDutyAppeal",
            summary = "Decide an appeal; someone outside the worker's team of that day does")
    @Refuses({"PRECONDITION_REQUIRED", "STALE_VERSION", "APPEAL_DECIDED", "APPEAL_OWN_TEAM"})
    public RestResponse<DutyAppealView> decide(UUID id, DecideDutyAppeal command, @Context HttpHeaders headers) {
        var appeal = deciding.decide(id, Versions.expected(headers), command);
        return Replies.ok(appeal, appeal.version());
    }
}
