package io.gridward.duty.web;

import java.util.List;

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

import io.gridward.duty.DutyDayFilter;
import io.gridward.duty.DutyDaySearch;
import io.gridward.duty.DutyDayView;
import io.gridward.duty.DutyFigures;
import io.gridward.duty.DutyReport;
import io.gridward.duty.DutyResult;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.web.Listing;
import io.gridward.shared.web.Parameters;

@Path("/v1/duty-days")
@Authenticated
@Tag(name = "duty days")
public class DutyDayResource {

    private final DutyDaySearch search;
    private final DutyReport report;

    DutyDayResource(DutyDaySearch search, DutyReport report) {
        this.search = search;
        this.report = report;
    }

    @GET
    @Operation(operationId = "listDutyDays", summary = "List the workers' days of a date, today unless told, by grid")
    public RestResponse<Listing<DutyDayView>> list(
            @QueryParam("area") @Nullable String area,
            @Parameter(schema = @Schema(format = "date")) @QueryParam("date") @Nullable String date,
            @QueryParam("result") @Nullable DutyResult result,
            @QueryParam("limit") @DefaultValue(PageRequest.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var filter = new DutyDayFilter(area, Parameters.date("date", date), result);
        return Listing.of(search.page(filter, new PageRequest(limit, cursor)), uri);
    }

    @GET
    @Path("/statistics")
    @Operation(
            operationId = "readDutyStatistics",
            summary = "Count the workers' days by area and date",
            description = "For each area one level below the given one (the county unless told) and each date, the"
                    + " latest first. from and to are dates, both included; today unless told, at most 31 days.")
    public List<DutyFigures> statistics(
            @QueryParam("area") @Nullable String area,
            @Parameter(schema = @Schema(format = "date")) @QueryParam("from") @Nullable String from,
            @Parameter(schema = @Schema(format = "date")) @QueryParam("to") @Nullable String to) {
        return report.figures(area, Parameters.date("from", from), Parameters.date("to", to));
    }
}
