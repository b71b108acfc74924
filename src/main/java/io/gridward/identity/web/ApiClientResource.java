package io.gridward.identity.web;

import java.util.UUID;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
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

import io.gridward.identity.ApiClientAdministration;
import io.gridward.identity.ApiClientView;
import io.gridward.identity.CreateApiClient;
import io.gridward.identity.IssuedSecret;
import io.gridward.identity.NewApiClientView;
import io.gridward.identity.ReplaceSecret;
import io.gridward.identity.UpdateApiClient;
import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.openapi.Creates;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.web.Listing;
import io.gridward.shared.web.MergePatch;
import io.gridward.shared.web.Replies;
import io.gridward.shared.web.Versions;

@Path("/v1/api-clients")
@Authenticated
@Tag(name = "api-clients")
public class ApiClientResource {

    private final ApiClientAdministration administration;

    ApiClientResource(ApiClientAdministration administration) {
        this.administration = administration;
    }

    @GET
    @Operation(operationId = "listApiClients", summary = "List the API clients, by client id")
    public RestResponse<Listing<ApiClientView>> list(
            @QueryParam("limit") @DefaultValue(PageRequest.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return Listing.of(administration.page(new PageRequest(limit, cursor)), uri);
    }

    @POST
    @Once
    @Operation(operationId = "createApiClient", summary = "Create an API client; its secret is shown once")
    @Refuses({"REACH_EXCEEDED", "CLIENT_ID_TAKEN"})
    @Creates
    public RestResponse<NewApiClientView> create(CreateApiClient command) {
        var created = administration.create(command);
        var client = created.client();
        return NoStore.of(Replies.created("/v1/api-clients/" + client.id(), created, client.version()));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readApiClient", summary = "Read one API client")
    public RestResponse<ApiClientView> read(UUID id) {
        var client = administration.byId(id);
        return Replies.ok(client, client.version());
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.TYPE)
    @Operation(operationId = "updateApiClient", summary = "Change an API client; fields left out stay as they are")
    @Refuses("REACH_EXCEEDED")
    public RestResponse<ApiClientView> update(UUID id, UpdateApiClient patch, @Context HttpHeaders headers) {
        var client = administration.update(id, Versions.expected(headers), patch);
        return Replies.ok(client, client.version());
    }

    @POST
    @Once
    @Path("/{id}/secret")
    @Operation(
            operationId = "replaceApiClientSecret",
            summary = "Replace the secret by a new one, shown once",
            description =
                    "The old one is refused from now on, unless it is to stay good for some hours (oldValidHours, a week"
                            + " at most) until the machine has learnt the new one.")
    public RestResponse<IssuedSecret> replaceSecret(
            UUID id, @QueryParam("oldValidHours") @DefaultValue("0") int oldValidHours) {
        return NoStore.of(RestResponse.ok(administration.replaceSecret(id, new ReplaceSecret(oldValidHours))));
    }

    @POST
    @Once
    @Path("/{id}/deactivation")
    @Operation(operationId = "deactivateApiClient", summary = "Keep the client out")
    public RestResponse<ApiClientView> deactivate(UUID id) {
        var client = administration.deactivate(id);
        return Replies.ok(client, client.version());
    }

    @DELETE
    @Path("/{id}/deactivation")
    @Operation(operationId = "reactivateApiClient", summary = "Let the client in again")
    public RestResponse<ApiClientView> reactivate(UUID id, @Context HttpHeaders headers) {
        var client = administration.reactivate(id, Versions.expected(headers));
        return Replies.ok(client, client.version());
    }
}
