package io.gridward.casework.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import io.gridward.casework.GridOverviewView;
import io.gridward.casework.GridOverviews;
import io.gridward.grid.GridFilter;
import io.gridward.grid.GridKind;
import io.gridward.grid.GridState;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.web.Listing;

@Path("/v1/grid-overviews")
@Authenticated
@Tag(name = "cases")
public class GridOverviewResource {

    private final GridOverviews overviews;

    GridOverviewResource(GridOverviews overviews) {
        this.overviews = overviews;
    }

    @GET
    @Operation(
            operationId = "listGridOverviews",
            summary = "List the grids, by code, each with its latest open cases and how many are open")
    public RestResponse<Listing<GridOverviewView>> list(
            @QueryParam("area") @Nullable String area,
            @QueryParam("kind") @Nullable GridKind kind,
            @QueryParam("state") @Nullable GridState state,
            @QueryParam("openCases") @DefaultValue("3") int openCases,
            @QueryParam("limit") @DefaultValue(PageRequest.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var filter = new GridFilter(area, kind, state, null);
        return Listing.of(overviews.page(filter, openCases, new PageRequest(limit, cursor)), uri);
    }
}
