package io.gridward.service.web;

import java.util.List;
import java.util.UUID;

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

import io.gridward.service.CreateErrand;
import io.gridward.service.ErrandFigures;
import io.gridward.service.ErrandFiling;
import io.gridward.service.ErrandFilter;
import io.gridward.service.ErrandReport;
import io.gridward.service.ErrandSearch;
import io.gridward.service.ErrandState;
import io.gridward.service.ErrandStepView;
import io.gridward.service.ErrandView;
import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.openapi.Creates;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.web.Listing;
import io.gridward.shared.web.Parameters;

@Path("/v1/errands")
@Authenticated
@Tag(name = "errands")
public class ErrandResource {

    private final ErrandFiling filing;
    private final ErrandSearch search;
    private final ErrandReport report;

    ErrandResource(ErrandFiling filing, ErrandSearch search, ErrandReport report) {
        this.filing = filing;
        this.search = search;
        this.report = report;
    }

    @POST
    @Once
    @Operation(
            operationId = "createErrand",
            summary =
                    "File what a resident wants done; the same request sent again under the same id answers the errand there is",
            description =
                    "The resident's name and number are kept encrypted. They are shown whole to the command room, and"
                            + " to the worker and the leader of the grid while they have the post; masked to all others.")
    @Refuses({"NOT_FOUND", "GRID_RETIRED"})
    @Creates
    public RestResponse<ErrandDetail> create(CreateErrand command) {
        return ErrandDetail.created(filing.request(command), search);
    }

    @GET
    @Operation(operationId = "listErrands", summary = "List the errands, latest request first")
    public RestResponse<Listing<ErrandView>> list(
            @QueryParam("area") @Nullable String area,
            @QueryParam("state") List<ErrandState> states,
            @Parameter(schema = @Schema(format = "date")) @QueryParam("agreedFrom") @Nullable String agreedFrom,
            @Parameter(schema = @Schema(format = "date")) @QueryParam("agreedTo") @Nullable String agreedTo,
            @QueryParam("limit") @DefaultValue(PageRequest.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var filter = new ErrandFilter(
                area, states, Parameters.date("agreedFrom", agreedFrom), Parameters.date("agreedTo", agreedTo));
        return Listing.of(search.page(filter, new PageRequest(limit, cursor)), uri);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readErrand", summary = "Read one errand, with what the caller may do to it now")
    public RestResponse<ErrandDetail> read(UUID id) {
        return ErrandDetail.ok(search.byId(id), search);
    }

    @GET
    @Path("/{id}/steps")
    @Operation(operationId = "listErrandSteps", summary = "List what was done to an errand, in order")
    public Listing<ErrandStepView> steps(UUID id) {
        return new Listing<>(search.steps(id), null);
    }

    @GET
    @Path("/statistics")
    @Operation(
            operationId = "readErrandStatistics",
            summary = "Count errands by the areas one level below the given one and by the month of the agreed date",
            description =
                    "What is open after its date counts as due, and so does what was withdrawn after it. from and to"
                            + " are business days, both included; the current month unless told.")
    public List<ErrandFigures> statistics(
            @QueryParam("area") @Nullable String area,
            @Parameter(schema = @Schema(format = "date")) @QueryParam("from") @Nullable String from,
            @Parameter(schema = @Schema(format = "date")) @QueryParam("to") @Nullable String to) {
        return report.figures(area, Parameters.date("from", from), Parameters.date("to", to));
    }
}
