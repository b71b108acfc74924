package io.gridward.casework.web;

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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import io.gridward.casework.CandidateQuery;
import io.gridward.casework.CaseCandidateView;
import io.gridward.casework.CaseCandidates;
import io.gridward.casework.CaseClockView;
import io.gridward.casework.CaseFigures;
import io.gridward.casework.CaseFilter;
import io.gridward.casework.CaseJoinerView;
import io.gridward.casework.CaseJoining;
import io.gridward.casework.CaseReport;
import io.gridward.casework.CaseReporting;
import io.gridward.casework.CaseSearch;
import io.gridward.casework.CaseState;
import io.gridward.casework.CaseStepView;
import io.gridward.casework.CaseView;
import io.gridward.casework.FigureKey;
import io.gridward.casework.JoinCase;
import io.gridward.casework.ReportCase;
import io.gridward.casework.ReportedPlace;
import io.gridward.shared.geo.Datum;
import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.openapi.Creates;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.web.Listing;
import io.gridward.shared.web.Parameters;

@Path("/v1/cases")
@Authenticated
@Tag(name = "cases")
public class CaseResource {

    private final CaseReporting reporting;
    private final CaseSearch search;
    private final CaseReport report;
    private final CaseCandidates candidates;
    private final CaseJoining joining;

    CaseResource(
            CaseReporting reporting,
            CaseSearch search,
            CaseReport report,
            CaseCandidates candidates,
            CaseJoining joining) {
        this.reporting = reporting;
        this.search = search;
        this.report = report;
        this.candidates = candidates;
        this.joining = joining;
    }

    @POST
    @Once
    @Operation(
            operationId = "reportCase",
            summary = "Report a case; the same report sent again under the same id answers the case there is")
    @Refuses({
        "CASE_CATEGORY_UNKNOWN",
        "CASE_CATEGORY_RETIRED",
        "CASE_TIME_IMPLAUSIBLE",
        "DATUM_UNKNOWN",
        "COORDINATE_OFF_EARTH",
        "COORDINATES_SWAPPED"
    })
    @Creates(orFinds = true)
    public RestResponse<CaseDetail> report(ReportCase command) {
        var reported = reporting.report(command);
        return reported.created()
                ? CaseDetail.created(reported.view(), search)
                : CaseDetail.ok(reported.view(), search);
    }

    @GET
    @Operation(
            operationId = "listCases",
            summary = "List the cases, latest report first; the period is that of the report")
    public RestResponse<Listing<CaseView>> list(
            @QueryParam("area") @Nullable String area,
            @QueryParam("grid") @Nullable String grid,
            @QueryParam("state") List<CaseState> states,
            @QueryParam("category") @Nullable String category,
            @Parameter(schema = @Schema(format = "date-time")) @QueryParam("from") @Nullable String from,
            @Parameter(schema = @Schema(format = "date-time")) @QueryParam("to") @Nullable String to,
            @Parameter(schema = @Schema(format = "uuid")) @QueryParam("worker") @Nullable String worker,
            @Parameter(schema = @Schema(format = "uuid")) @QueryParam("department") @Nullable String department,
            @QueryParam("overdue") @Nullable Boolean overdue,
            @QueryParam("outsideGrids") @Nullable Boolean outsideGrids,
            @QueryParam("limit") @DefaultValue(PageRequest.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var filter = new CaseFilter(
                area,
                grid,
                states,
                category,
                Parameters.instant("from", from),
                Parameters.instant("to", to),
                Parameters.uuid("worker", worker),
                Parameters.uuid("department", department),
                overdue,
                outsideGrids);
        return Listing.of(search.page(filter, new PageRequest(limit, cursor)), uri);
    }

    @GET
    @Path("/statistics")
    @Operation(
            operationId = "readCaseStatistics",
            summary = "Count what was due and what came of it",
            description = "By the areas one level below the given one (the county unless told), or by grid, department,"
                    + " category or month. from and to are days on which handling was due, both included: this month"
                    + " until today unless told, at most 366 days. time tells them as they were then, whatever became of the"
                    + " cases later.")
    public List<CaseFigures> statistics(
            @QueryParam("by") @Nullable FigureKey by,
            @QueryParam("area") @Nullable String area,
            @Parameter(schema = @Schema(format = "date")) @QueryParam("from") @Nullable String from,
            @Parameter(schema = @Schema(format = "date")) @QueryParam("to") @Nullable String to,
            @Parameter(schema = @Schema(format = "date-time")) @QueryParam("time") @Nullable String time) {
        return report.figures(
                by, area, Parameters.date("from", from), Parameters.date("to", to), Parameters.instant("time", time));
    }

    @GET
    @Path("/candidates")
    @Operation(
            operationId = "listCaseCandidates",
            summary = "List open cases that may be about the matter one is about to report, the most likely first",
            description =
                    "At most ten of the same first-level category, near the place and not long ago; one of them can be"
                            + " joined instead of reporting another.")
    @Refuses({"DATUM_UNKNOWN", "COORDINATE_OFF_EARTH", "COORDINATES_SWAPPED"})
    public Listing<CaseCandidateView> candidates(
            @Parameter(required = true) @QueryParam("category") @Nullable String category,
            @Parameter(required = true, schema = @Schema(type = SchemaType.NUMBER, format = "double"))
                    @QueryParam("longitude")
                    @Nullable
                    String longitude,
            @Parameter(required = true, schema = @Schema(type = SchemaType.NUMBER, format = "double"))
                    @QueryParam("latitude")
                    @Nullable
                    String latitude,
            @Parameter(required = true, schema = @Schema(implementation = Datum.class)) @QueryParam("datum") @Nullable
                    String datum,
            @QueryParam("text") @Nullable String text) {
        var place = new ReportedPlace(
                Parameters.decimal("longitude", longitude),
                Parameters.decimal("latitude", latitude),
                Datum.of(datum),
                null);
        var query = new CandidateQuery(Parameters.text("category", category), place, text);
        return new Listing<>(candidates.of(query), null);
    }

    @POST
    @Once
    @Path("/{id}/joiners")
    @Operation(
            operationId = "joinCase",
            summary = "Join an open case instead of reporting the same matter; once an account")
    @Refuses("CASE_NOT_OPEN")
    @Creates(orFinds = true)
    public RestResponse<CaseDetail> join(String id, JoinCase command) {
        var joined = joining.join(CaseIds.read(id), command);
        return joined.created() ? CaseDetail.created(joined.view(), search) : CaseDetail.ok(joined.view(), search);
    }

    @GET
    @Path("/{id}/joiners")
    @Operation(operationId = "listCaseJoiners", summary = "List who joined a case, in the order in which they came")
    public Listing<CaseJoinerView> joiners(String id) {
        return new Listing<>(search.joiners(CaseIds.read(id)), null);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readCase", summary = "Read one case, with what the caller may do to it now")
    public RestResponse<CaseDetail> read(String id) {
        return CaseDetail.ok(search.byId(CaseIds.read(id)), search);
    }

    @GET
    @Path("/by-number/{number}")
    @Operation(operationId = "readCaseByNumber", summary = "Read one case by its number")
    public RestResponse<CaseDetail> readByNumber(String number) {
        return CaseDetail.ok(search.byNumber(number), search);
    }

    @GET
    @Path("/{id}/steps")
    @Operation(operationId = "listCaseSteps", summary = "List what was done to a case, in order")
    public Listing<CaseStepView> steps(String id) {
        return new Listing<>(search.steps(CaseIds.read(id)), null);
    }

    @GET
    @Path("/{id}/clocks")
    @Operation(
            operationId = "listCaseClocks",
            summary = "List what of a case runs against time, in the order in which it was started")
    public Listing<CaseClockView> clocks(String id) {
        return new Listing<>(search.clocks(CaseIds.read(id)), null);
    }
}
