package io.gridward.duty.web;

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

import io.gridward.duty.ExemptionView;
import io.gridward.duty.OwnExemptions;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.web.Listing;
import io.gridward.shared.web.Parameters;

@Path("/v1/me/exemptions")
@Authenticated
@Tag(name = "duty")
public class OwnExemptionResource {

    private final OwnExemptions exemptions;

    OwnExemptionResource(OwnExemptions exemptions) {
        this.exemptions = exemptions;
    }

    @GET
    @Operation(
            operationId = "listOwnExemptions",
            summary = "List one's own exemptions from daily duty, the latest first",
            description = "With date those that touch that business day.")
    @Refuses("ACCOUNT_WITHOUT_WORKER")
    public RestResponse<Listing<ExemptionView>> list(
            @Parameter(schema = @Schema(format = "date")) @QueryParam("date") @Nullable String date,
            @QueryParam("limit") @DefaultValue(PageRequest.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return Listing.of(exemptions.page(Parameters.date("date", date), new PageRequest(limit, cursor)), uri);
    }
}
