package io.gridward.identity.web;

import java.util.UUID;

import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import io.gridward.identity.ApiClientQueries;
import io.gridward.identity.RegisterQuery;
import io.gridward.identity.RegisteredQueryView;
import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.openapi.Creates;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.web.Listing;
import io.gridward.shared.web.Replies;
import io.gridward.shared.web.Versions;

@Path("/v1/api-clients/{id}/queries")
@Authenticated
@Tag(name = "api-clients")
public class ApiClientQueryResource {

    private final ApiClientQueries queries;

    ApiClientQueryResource(ApiClientQueries queries) {
        this.queries = queries;
    }

    @GET
    @Operation(
            operationId = "listApiClientQueries",
            summary = "List the GraphQL documents registered for an API client, by their hash")
    public RestResponse<Listing<RegisteredQueryView>> list(
            UUID id,
            @QueryParam("limit") @DefaultValue(PageRequest.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return Listing.of(queries.page(id, new PageRequest(limit, cursor)), uri);
    }

    @POST
    @Once
    @Operation(
            operationId = "registerApiClientQuery",
            summary = "Register a GraphQL document for an API client",
            description =
                    "The client names it by its hash, or sends it to the last space as it was registered. The same"
                            + " document again is the one there is.")
    @Refuses({
        "NOT_FOUND",
        "GRAPHQL_INVALID",
        "GRAPHQL_TOO_LONG",
        "GRAPHQL_TOO_MANY_TOKENS",
        "GRAPHQL_TOO_DEEP",
        "GRAPHQL_TOO_MANY_ALIASES",
        "GRAPHQL_TOO_MANY_DIRECTIVES",
        "GRAPHQL_TOO_MANY_FIELDS"
    })
    @Creates
    public RestResponse<RegisteredQueryView> register(UUID id, RegisterQuery command) {
        var query = queries.register(id, command);
        return Replies.created("/v1/api-clients/" + id + "/queries/" + query.sha256(), query, query.version());
    }

    @GET
    @Path("/{sha256}")
    @Operation(operationId = "readApiClientQuery", summary = "Read a GraphQL document registered for an API client")
    public RestResponse<RegisteredQueryView> read(UUID id, String sha256) {
        var query = queries.byName(id, sha256);
        return Replies.ok(query, query.version());
    }

    @DELETE
    @Path("/{sha256}")
    @Operation(operationId = "removeApiClientQuery", summary = "Forget a GraphQL document registered for an API client")
    public RestResponse<Void> remove(UUID id, String sha256, @Context HttpHeaders headers) {
        queries.remove(id, sha256, Versions.expected(headers));
        return RestResponse.noContent();
    }
}
