package io.gridward.staffing.web;

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

import io.gridward.shared.page.PageRequest;
import io.gridward.shared.web.Listing;
import io.gridward.staffing.TeamSearch;
import io.gridward.staffing.VacancyView;

@Path("/v1/vacancies")
@Authenticated
@Tag(name = "teams")
public class VacancyResource {

    private final TeamSearch search;

    VacancyResource(TeamSearch search) {
        this.search = search;
    }

    @GET
    @Operation(
            operationId = "listVacancies",
            summary = "List the grids without a leader or a full-time worker of their own, by code")
    public RestResponse<Listing<VacancyView>> vacancies(
            @QueryParam("area") @Nullable String area,
            @QueryParam("limit") @DefaultValue(PageRequest.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return Listing.of(search.vacancies(area, new PageRequest(limit, cursor)), uri);
    }
}
