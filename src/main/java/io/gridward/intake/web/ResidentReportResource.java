package io.gridward.intake.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import io.gridward.intake.ReceivedReportView;
import io.gridward.intake.ReportAsResident;
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

    private final ResidentReporting reporting;

    ResidentReportResource(ResidentReporting reporting) {
        this.reporting = reporting;
    }

    @POST
    @Once
    @RateLimited
    @Operation(
            operationId = "reportAsResident",
            summary = "Report a matter without an account, by the key of a source",
            description =
                    "Of a moderated source the command room decides whether it becomes a case. The token asks how it"
                            + " stands. The same report sent again under the same id by the same source answers the one"
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

    @GET
    @Path("/{token}")
    @Operation(operationId = "readReportStanding", summary = "Tell how a report stands, by its token")
    public RestResponse<ReportStandingView> standing(String token) {
        return Replies.ok(reporting.standing(token));
    }
}
