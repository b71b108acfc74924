package io.gridward.intake.web;

import java.io.IOException;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import io.gridward.intake.ReceivedReportView;
import io.gridward.intake.ReportAsResident;
import io.gridward.intake.ReportPhotoTaking;
import io.gridward.intake.ReportPhotoView;
import io.gridward.intake.ReportStandingView;
import io.gridward.intake.ResidentReporting;
import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.openapi.Creates;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.web.RateLimited;
import io.gridward.shared.web.Replies;

/** For residents, who have no account. */
@Path("/v1/resident-reports")
@PermitAll
@Tag(name = "resident-reports")
public class ResidentReportResource {

    private static final String JPEG = "image/jpeg";
    private static final String PNG = "image/png";

    private final ResidentReporting reporting;
    private final ReportPhotoTaking photos;

    ResidentReportResource(ResidentReporting reporting, ReportPhotoTaking photos) {
        this.reporting = reporting;
        this.photos = photos;
    }

    @POST
    @Once
    @RateLimited
    @Operation(
            operationId = "reportAsResident",
            summary = "Report a matter without an account, by the key of a source",
            description =
                    "Of a moderated source the command room decides whether it becomes a case. Where WeChat checks texts,"
                            + " a report with the openid of the resident is no case before its words have passed; if they"
                            + " do not, the command room decides, too. The token asks how it stands. The same report sent again under the same id by the same source answers the one"
                            + " there is, and the same token.")
    @Refuses({
        "SOURCE_KEY_UNKNOWN",
        "REPORT_RATE_EXCEEDED",
        "REPORT_OUTSIDE_AREA",
        "ID_TAKEN",
        "CASE_CATEGORY_UNKNOWN",
        "CASE_CATEGORY_RETIRED",
        "DATUM_UNKNOWN",
        "COORDINATE_OFF_EARTH",
        "COORDINATES_SWAPPED"
    })
    @Creates
    public RestResponse<ReceivedReportView> report(
            @Parameter(required = true, description = "The key of the source") @HeaderParam(SourceKeys.HEADER) @Nullable
                    String key,
            ReportAsResident command) {
        var received = reporting.report(key, command);
        return RestResponse.ResponseBuilder.<ReceivedReportView>create(RestResponse.Status.CREATED)
                .entity(received)
                .header(HttpHeaders.LOCATION, "/v1/resident-reports/" + received.token())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Once
    @RateLimited
    @Path("/{token}/photos")
    @Consumes({JPEG, PNG})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "addResidentReportPhoto",
            summary = "Add a photo to a report, by the key of its source and its token; the same sent again answers the"
                    + " one there is",
            description =
                    "The body is the file itself; only the picture is kept. Of a moderated source the command room alone"
                            + " sees it, until the report becomes a case and the photo one of the case's; after the decision"
                            + " no more are taken.")
    @Refuses({
        "NOT_FOUND",
        "SOURCE_KEY_UNKNOWN",
        "REPORT_RATE_EXCEEDED",
        "REPORT_DECIDED",
        "REPORT_PHOTOS_FULL",
        "CASE_PHOTOS_TOO_LATE",
        "CASE_PHOTOS_FULL",
        "PHOTO_TYPE_UNKNOWN",
        "FILE_SUSPICIOUS",
        "PHOTO_TOO_MANY_PIXELS",
        "PHOTO_UNSUPPORTED",
        "PHOTO_DAMAGED"
    })
    @Creates(orFinds = true)
    public RestResponse<ReportPhotoView> addPhoto(
            @Parameter(required = true, description = "The key of the source") @HeaderParam(SourceKeys.HEADER) @Nullable
                    String key,
            String token,
            @RequestBody(
                            content = {
                                @Content(
                                        mediaType = JPEG,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(mediaType = PNG, schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    byte[] file)
            throws IOException {
        var taken = photos.take(key, token, file);
        var view = taken.view();
        return Replies.createdOrFound(
                taken.created(), "/v1/resident-reports/" + view.reportId() + "/photos/" + view.id(), view);
    }

    @GET
    @Path("/{token}")
    @Operation(operationId = "readReportStanding", summary = "Tell how a report stands, by its token")
    public RestResponse<ReportStandingView> standing(String token) {
        return Replies.ok(reporting.standing(token));
    }
}
