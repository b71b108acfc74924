package io.gridward.workrecord.web;

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

import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.time.Time;
import io.gridward.shared.web.Listing;
import io.gridward.shared.web.Parameters;
import io.gridward.workrecord.RecordSearch;
import io.gridward.workrecord.WorkRecordView;

@Path("/v1/me/records")
@Authenticated
@Tag(name = "records")
public class OwnRecordResource {

    private final RecordSearch search;
    private final Time time;

    OwnRecordResource(RecordSearch search, Time time) {
        this.search = search;
        this.time = time;
    }

    @GET
    @Operation(
            operationId = "listOwnRecords",
            summary = "List one's own records of a day, today unless told, latest first")
    @Refuses("ACCOUNT_WITHOUT_WORKER")
    public RestResponse<Listing<WorkRecordView>> list(
            @Parameter(schema = @Schema(format = "date")) @QueryParam("date") @Nullable String date,
            @QueryParam("limit") @DefaultValue(PageRequest.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var day = Parameters.date("date", date);
        return Listing.of(search.own(day == null ? time.today() : day, new PageRequest(limit, cursor)), uri);
    }
}
