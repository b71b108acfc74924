package io.gridward.intake.web;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import io.gridward.intake.DropReport;
import io.gridward.intake.ReleaseReport;
import io.gridward.intake.ReportModeration;
import io.gridward.intake.ReportState;
import io.gridward.intake.ResidentReportView;
import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.web.Listing;
import io.gridward.shared.web.Replies;

/** For the command room, which decides what becomes of reports. */
@Path("/v1/resident-reports")
@Authenticated
@Tag(name = "resident-reports")
public class ReportModerationResource {

    private final ReportModeration moderation;

    ReportModerationResource(ReportModeration moderation) {
        this.moderation = moderation;
    }

    @GET
    @Operation(operationId = "listResidentReports", summary = "List the reports of residents, oldest first")
    public RestResponse<Listing<ResidentReportView>> list(
            @QueryParam("area") @Nullable String area,
            @QueryParam("state") @Nullable ReportState state,
            @QueryParam("limit") @DefaultValue(PageRequest.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return Listing.of(moderation.page(area, state, new PageRequest(limit, cursor)), uri);
    }

    @POST
    @Once
    @Path("/{id}/release")
    @Operation(operationId = "releaseResidentReport", summary = "Make a case of a report that waits")
    @Refuses({"REPORT_DECIDED", "CASE_CATEGORY_UNKNOWN", "CASE_CATEGORY_RETIRED"})
    public RestResponse<ResidentReportView> release(UUID id, ReleaseReport command) {
        var report = moderation.release(id, command);
        return Replies.ok(report, report.version());
    }

    @POST
    @Once
    @Path("/{id}/dropping")
    @Operation(operationId = "dropResidentReport", summary = "Make no case of a report that waits, with the reason")
    @Refuses("REPORT_DECIDED")
    public RestResponse<ResidentReportView> drop(UUID id, DropReport command) {
        var report = moderation.drop(id, command);
        return Replies.ok(report, report.version());
    }
}
