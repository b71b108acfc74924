package io.gridward.area.web;

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

import io.gridward.area.AreaFilter;
import io.gridward.area.AreaLevel;
import io.gridward.area.AreaSearch;
import io.gridward.area.AreaView;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.web.Listing;
import io.gridward.shared.web.Replies;

@Path("/v1/areas")
@Authenticated
@Tag(name = "areas")
public class AreaResource {

    private final AreaSearch search;

    AreaResource(AreaSearch search) {
        this.search = search;
    }

    @GET
    @Operation(operationId = "listAreas", summary = "List the divisions, by code")
    public RestResponse<Listing<AreaView>> list(
            @QueryParam("area") @Nullable String area,
            @QueryParam("level") @Nullable AreaLevel level,
            @QueryParam("limit") @DefaultValue(PageRequest.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return Listing.of(search.page(new AreaFilter(area, null, level), new PageRequest(limit, cursor)), uri);
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "readArea", summary = "Read one division")
    public RestResponse<AreaView> read(String code) {
        return Replies.ok(search.byCode(code));
    }

    @GET
    @Path("/{code}/children")
    @Operation(operationId = "listAreaChildren", summary = "List the divisions directly below")
    public RestResponse<Listing<AreaView>> children(
            String code,
            @QueryParam("limit") @DefaultValue(PageRequest.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        search.byCode(code);
        return Listing.of(search.page(new AreaFilter(null, code, null), new PageRequest(limit, cursor)), uri);
    }

    @GET
    @Path("/{code}/ancestors")
    @Operation(operationId = "listAreaAncestors", summary = "List the divisions above, from the county down")
    public Listing<AreaView> ancestors(String code) {
        return new Listing<>(search.ancestors(code), null);
    }
}
