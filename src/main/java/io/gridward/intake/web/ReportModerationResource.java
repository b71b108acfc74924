package io.gridward.intake.web;

import java.util.UUID;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import io.gridward.attachment.web.FileReply;
import io.gridward.intake.DropReport;
import io.gridward.intake.ReleaseReport;
import io.gridward.intake.ReportModeration;
import io.gridward.intake.ReportPhotoReading;
import io.gridward.intake.ReportState;
import io.gridward.intake.ResidentReportView;
import io.gridward.intake.TextCheck;
import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.page.Fields;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.web.Listing;
import io.gridward.shared.web.Replies;

/** For the command room, which decides what becomes of reports. */
@Path("/v1/resident-reports")
@Authenticated
@Tag(name = "resident-reports")
public class ReportModerationResource {

    private final ReportModeration moderation;

    private final ReportPhotoReading photos;

    ReportModerationResource(ReportModeration moderation, ReportPhotoReading photos) {
        this.moderation = moderation;
        this.photos = photos;
    }

    @GET
    @Operation(operationId = "listResidentReports", summary = "List the reports of residents, oldest first")
    public RestResponse<Listing<ResidentReportView>> list(
            @QueryParam("area") @Nullable String area,
            @QueryParam("state") @Nullable ReportState state,
            @QueryParam("textCheck") @Nullable TextCheck textCheck,
            @QueryParam("limit") @DefaultValue(PageRequest.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return Listing.of(moderation.page(area, state, textCheck, new PageRequest(limit, cursor), Fields.ALL), uri);
    }

    @GET
    @Path("/{id}/photos/{photo}")
    @Produces({"image/jpeg", "image/png"})
    @Operation(operationId = "readResidentReportPhoto", summary = "Read a photo of a report: the file itself")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "Unchanged since the ETag in If-None-Match")
    public Response photo(UUID id, UUID photo) {
        var view = photos.read(id, photo);
        return FileReply.of(view.mediaType(), view.bytes(), view.sha256(), () -> photos.open(view))
                .build();
    }

    @POST
    @Once
    @Path("/{id}/release")
    @Operation(operationId = "releaseResidentReport", summary = "Make a case of a report that waits")
    @Refuses({"REPORT_DECIDED", "CASE_CATEGORY_UNKNOWN", "CASE_CATEGORY_RETIRED"})
    public RestResponse<ResidentReportView> release(UUID id, ReleaseReport command) {
        var report = moderation.release(id, null, command);
        return Replies.ok(report, report.version());
    }

    @POST
    @Once
    @Path("/{id}/dropping")
    @Operation(operationId = "dropResidentReport", summary = "Make no case of a report that waits, with the reason")
    @Refuses("REPORT_DECIDED")
    public RestResponse<ResidentReportView> drop(UUID id, DropReport command) {
        var report = moderation.drop(id, null, command);
        return Replies.ok(report, report.version());
    }
}
