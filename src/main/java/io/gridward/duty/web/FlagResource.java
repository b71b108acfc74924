package io.gridward.duty.web;

import java.util.UUID;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import io.gridward.duty.FlagFilter;
import io.gridward.duty.FlagKind;
import io.gridward.duty.FlagReviewing;
import io.gridward.duty.FlagSearch;
import io.gridward.duty.FlagState;
import io.gridward.duty.FlagView;
import io.gridward.duty.ReviewFlag;
import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.web.Listing;
import io.gridward.shared.web.Parameters;
import io.gridward.shared.web.Replies;
import io.gridward.shared.web.Versions;

@Path("/v1/flags")
@Authenticated
@Tag(name = "flags")
public class FlagResource {

    private final FlagSearch search;
    private final FlagReviewing reviewing;

    FlagResource(FlagSearch search, FlagReviewing reviewing) {
        this.search = search;
        this.reviewing = reviewing;
    }

    @GET
    @Operation(
            operationId = "listFlags",
            summary = "List what speaks against workers' days, oldest first",
            description = "Found after a day is locked, for a person to look at; no result and no count changes by it.")
    public RestResponse<Listing<FlagView>> list(
            @QueryParam("area") @Nullable String area,
            @Parameter(schema = @Schema(format = "date")) @QueryParam("date") @Nullable String date,
            @QueryParam("kind") @Nullable FlagKind kind,
            @QueryParam("state") @Nullable FlagState state,
            @QueryParam("limit") @DefaultValue(PageRequest.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var filter = new FlagFilter(area, Parameters.date("date", date), kind, state);
        return Listing.of(search.page(filter, new PageRequest(limit, cursor)), uri);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readFlag", summary = "Read one flag with its evidence")
    public RestResponse<FlagView> read(UUID id) {
        var flag = search.byId(id);
        return Replies.ok(flag, flag.version());
    }

    @POST
    @Once
    @Path("/{id}/review")
    @Operation(
            operationId = "reviewFlag",
            summary = "Say what a person found; once, and not the worker himself",
            description = "The worker's day stays as it is, whatever the outcome.")
    @Refuses({"PRECONDITION_REQUIRED", "STALE_VERSION", "FLAG_REVIEWED", "FLAG_OWN"})
    public RestResponse<FlagView> review(UUID id, ReviewFlag command, @Context HttpHeaders headers) {
        var flag = reviewing.review(id, Versions.expected(headers), command);
        return Replies.ok(flag, flag.version());
    }
}
