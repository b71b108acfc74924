package io.gridward.service.web;

import java.util.List;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

import io.gridward.service.RecordVisit;
import io.gridward.service.VisitCoverage;
import io.gridward.service.VisitFilter;
import io.gridward.service.VisitRecording;
import io.gridward.service.VisitReport;
import io.gridward.service.VisitSearch;
import io.gridward.service.VisitView;
import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.web.Listing;
import io.gridward.shared.web.Parameters;
import io.gridward.shared.web.Replies;

@Path("/v1/visits")
@Authenticated
@Tag(name = "visits")
public class VisitResource {

    private final VisitSearch search;
    private final VisitRecording recording;
    private final VisitReport report;

    VisitResource(VisitSearch search, VisitRecording recording, VisitReport report) {
        this.search = search;
        this.recording = recording;
        this.report = report;
    }

    @GET
    @Operation(operationId = "listVisits", summary = "List the visits, latest first")
    public RestResponse<Listing<VisitView>> list(
            @QueryParam("area") @Nullable String area,
            @Parameter(schema = @Schema(format = "uuid")) @QueryParam("household") @Nullable String household,
            @Parameter(schema = @Schema(format = "date-time")) @QueryParam("from") @Nullable String from,
            @Parameter(schema = @Schema(format = "date-time")) @QueryParam("to") @Nullable String to,
            @QueryParam("limit") @DefaultValue(PageRequest.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var filter = new VisitFilter(
                area,
                Parameters.uuid("household", household),
                Parameters.instant("from", from),
                Parameters.instant("to", to));
        return Listing.of(search.page(filter, new PageRequest(limit, cursor)), uri);
    }

    @POST
    @Once
    @Operation(operationId = "recordVisit", summary = "Record that one was at a household's door")
    @Refuses({"NOT_FOUND", "HOUSEHOLD_ENDED", "VISIT_TIME_IMPLAUSIBLE", "VISIT_RECORD_UNFIT"})
    public RestResponse<VisitView> record(RecordVisit command) {
        return Replies.ok(recording.record(command));
    }

    @GET
    @Path("/coverage")
    @Operation(
            operationId = "readVisitCoverage",
            summary = "Count the households that were due in a period and those visited, by the areas one level below",
            description =
                    "from and to are business days, both included; the current month unless told. A household counts"
                            + " once, however often it was due or visited.")
    public List<VisitCoverage> coverage(
            @QueryParam("area") @Nullable String area,
            @Parameter(schema = @Schema(format = "date")) @QueryParam("from") @Nullable String from,
            @Parameter(schema = @Schema(format = "date")) @QueryParam("to") @Nullable String to) {
        return report.coverage(area, Parameters.date("from", from), Parameters.date("to", to));
    }
}
