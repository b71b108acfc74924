package io.gridward.duty.web;

import java.util.UUID;

import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import io.gridward.duty.ExemptionFilter;
import io.gridward.duty.ExemptionRecording;
import io.gridward.duty.ExemptionSearch;
import io.gridward.duty.ExemptionView;
import io.gridward.duty.RecordExemption;
import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.openapi.Creates;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.web.Listing;
import io.gridward.shared.web.Parameters;
import io.gridward.shared.web.Replies;
import io.gridward.shared.web.Versions;

@Path("/v1/exemptions")
@Authenticated
@Tag(name = "duty")
public class ExemptionResource {

    private final ExemptionSearch search;
    private final ExemptionRecording recording;

    ExemptionResource(ExemptionSearch search, ExemptionRecording recording) {
        this.search = search;
        this.recording = recording;
    }

    @GET
    @Operation(
            operationId = "listExemptions",
            summary = "List the exemptions from daily duty, the latest first, cancelled ones too",
            description = "With area those of the area and of all below it, and those of the areas above it; with"
                    + " workerId his own; with date those that touch that business day.")
    @Refuses("NOT_FOUND")
    public RestResponse<Listing<ExemptionView>> list(
            @QueryParam("area") @Nullable String area,
            @Parameter(schema = @Schema(format = "uuid")) @QueryParam("workerId") @Nullable String workerId,
            @Parameter(schema = @Schema(format = "date")) @QueryParam("date") @Nullable String date,
            @QueryParam("limit") @DefaultValue(PageRequest.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var filter = new ExemptionFilter(area, Parameters.uuid("workerId", workerId), Parameters.date("date", date));
        return Listing.of(search.page(filter, new PageRequest(limit, cursor)), uri);
    }

    @POST
    @Once
    @Operation(
            operationId = "recordExemption",
            summary = "Record a time in which a worker, or everybody in an area, need not do the daily duty",
            description = "Half a day of leave simply begins or ends at noon.")
    @Refuses({
        "NOT_FOUND",
        "EXEMPTION_SUBJECT_INVALID",
        "EXEMPTION_PERIOD_INVALID",
        "EXEMPTION_FOR_ONESELF",
        "EXEMPTION_OF_OTHER_GRID",
        "TIME_OUT_OF_RANGE"
    })
    @Creates
    public RestResponse<ExemptionView> record(RecordExemption command) {
        var exemption = recording.record(command);
        return Replies.created("/v1/exemptions/" + exemption.id(), exemption, exemption.version());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readExemption", summary = "Read one exemption from daily duty")
    public RestResponse<ExemptionView> read(UUID id) {
        var exemption = search.byId(id);
        return Replies.ok(exemption, exemption.version());
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "cancelExemption",
            summary = "Cancel an exemption from daily duty; it stays on record as cancelled")
    @Refuses({"EXEMPTION_CANCELLED", "EXEMPTION_FOR_ONESELF", "EXEMPTION_OF_OTHER_GRID"})
    public RestResponse<ExemptionView> cancel(UUID id, @Context HttpHeaders headers) {
        var exemption = recording.cancel(id, Versions.expected(headers));
        return Replies.ok(exemption, exemption.version());
    }
}
