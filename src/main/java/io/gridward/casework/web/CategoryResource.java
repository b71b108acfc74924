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

import io.gridward.casework.CategoryFilter;
import io.gridward.casework.CategorySearch;
import io.gridward.casework.CategoryState;
import io.gridward.casework.CategoryView;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.web.Listing;

@Path("/v1/case-categories")
@Authenticated
@Tag(name = "cases")
public class CategoryResource {

    private final CategorySearch search;

    CategoryResource(CategorySearch search) {
        this.search = search;
    }

    @GET
    @Operation(
            operationId = "listCaseCategories",
            summary = "List the categories of cases, by code; every version of a code is one item")
    public RestResponse<Listing<CategoryView>> list(
            @QueryParam("parent") @Nullable String parent,
            @QueryParam("state") @Nullable CategoryState state,
            @QueryParam("limit") @DefaultValue(PageRequest.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return Listing.of(search.page(new CategoryFilter(parent, state), new PageRequest(limit, cursor)), uri);
    }
}
