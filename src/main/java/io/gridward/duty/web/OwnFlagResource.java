package io.gridward.duty.web;

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

import io.gridward.duty.FlagSearch;
import io.gridward.duty.FlagView;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.web.Listing;

@Path("/v1/me/flags")
@Authenticated
@Tag(name = "flags")
public class OwnFlagResource {

    private final FlagSearch search;

    OwnFlagResource(FlagSearch search) {
        this.search = search;
    }

    @GET
    @Operation(
            operationId = "listOwnFlags",
            summary = "List what is said against one's own days, with the evidence and what became of it, oldest first")
    @Refuses("ACCOUNT_WITHOUT_WORKER")
    public RestResponse<Listing<FlagView>> list(
            @QueryParam("limit") @DefaultValue(PageRequest.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return Listing.of(search.own(new PageRequest(limit, cursor)), uri);
    }
}
