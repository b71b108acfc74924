package io.gridward.service.web;

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

import io.gridward.service.HouseholdSearch;
import io.gridward.service.HouseholdView;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.web.Listing;
import io.gridward.shared.web.Parameters;

@Path("/v1/me/due-households")
@Authenticated
@Tag(name = "visits")
public class OwnDueHouseholdResource {

    private final HouseholdSearch search;

    OwnDueHouseholdResource(HouseholdSearch search) {
        this.search = search;
    }

    @GET
    @Operation(
            operationId = "listOwnDueHouseholds",
            summary = "List the households of one's own grids that are due, the longest due first",
            description = "Until today unless told: the end of the week or the month shows what is to come.")
    @Refuses("ACCOUNT_WITHOUT_WORKER")
    public RestResponse<Listing<HouseholdView>> due(
            @Parameter(schema = @Schema(format = "date")) @QueryParam("until") @Nullable String until,
            @QueryParam("limit") @DefaultValue(PageRequest.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return Listing.of(search.ownDue(Parameters.date("until", until), new PageRequest(limit, cursor)), uri);
    }
}
