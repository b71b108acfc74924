package io.gridward.duty.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import io.gridward.duty.DutyAppealSearch;
import io.gridward.duty.DutyAppealView;
import io.gridward.duty.DutyDaySearch;
import io.gridward.duty.DutyDayView;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.web.Listing;
import io.gridward.shared.web.Parameters;

@Path("/v1/me")
@Authenticated
@Tag(name = "duty days")
public class OwnDutyResource {

    private final DutyDaySearch days;
    private final DutyAppealSearch appeals;

    OwnDutyResource(DutyDaySearch days, DutyAppealSearch appeals) {
        this.days = days;
        this.appeals = appeals;
    }

    @GET
    @Path("/duty-day")
    @Operation(
            operationId = "readOwnDutyDay",
            summary = "How one's own day stands now: what is asked, what counts so far and what does not, and why")
    @Refuses({"ACCOUNT_WITHOUT_WORKER", "NOT_FOUND"})
    public DutyDayView day(@Parameter(schema = @Schema(format = "date")) @QueryParam("date") @Nullable String date) {
        return days.own(Parameters.date("date", date));
    }

    @GET
    @Path("/duty-appeals")
    @Operation(operationId = "listOwnDutyAppeals", summary = "List the appeals about one's own days, oldest first")
    @Refuses("ACCOUNT_WITHOUT_WORKER")
    public RestResponse<Listing<DutyAppealView>> appeals(
            @QueryParam("limit") @DefaultValue(PageRequest.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return Listing.of(appeals.own(new PageRequest(limit, cursor)), uri);
    }
}
