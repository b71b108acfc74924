package io.gridward.webhook.web;

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

import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.openapi.Creates;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.web.Listing;
import io.gridward.shared.web.MergePatch;
import io.gridward.shared.web.Replies;
import io.gridward.shared.web.Versions;
import io.gridward.webhook.CreateWebhook;
import io.gridward.webhook.IssuedWebhookSecret;
import io.gridward.webhook.NewWebhookView;
import io.gridward.webhook.RedeliverWebhooks;
import io.gridward.webhook.UpdateWebhook;
import io.gridward.webhook.WebhookAdministration;
import io.gridward.webhook.WebhookDeliveryView;
import io.gridward.webhook.WebhookRedeliveriesView;
import io.gridward.webhook.WebhookRedelivery;
import io.gridward.webhook.WebhookSearch;
import io.gridward.webhook.WebhookView;

@Path("/v1/webhooks")
@Authenticated
@Tag(name = "webhooks")
public class WebhookResource {

    private final WebhookAdministration administration;
    private final WebhookSearch search;
    private final WebhookRedelivery redelivery;

    WebhookResource(WebhookAdministration administration, WebhookSearch search, WebhookRedelivery redelivery) {
        this.administration = administration;
        this.search = search;
        this.redelivery = redelivery;
    }

    @GET
    @Operation(operationId = "listWebhooks", summary = "List the webhooks, oldest first")
    public RestResponse<Listing<WebhookView>> list(
            @QueryParam("limit") @DefaultValue(PageRequest.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return Listing.of(search.page(new PageRequest(limit, cursor)), uri);
    }

    @POST
    @Once
    @Operation(
            operationId = "createWebhook",
            summary = "Have what happens told to a server; the secret of its signatures is shown once",
            description =
                    "Each change the caller may see from now on is sent as Standard Webhooks says, at least once, until it"
                            + " is answered with 2xx.")
    @Refuses({"WEBHOOK_URL_REFUSED", "WEBHOOK_TOO_MANY", "FEED_TYPE_UNKNOWN", "SCOPE_MISSING"})
    @Creates
    public RestResponse<NewWebhookView> create(CreateWebhook command) {
        var created = administration.create(command);
        var webhook = created.webhook();
        return secret(Replies.created("/v1/webhooks/" + webhook.id(), created, webhook.version()));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readWebhook", summary = "Read one webhook")
    public RestResponse<WebhookView> read(UUID id) {
        var webhook = search.byId(id);
        return Replies.ok(webhook, webhook.version());
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.TYPE)
    @Operation(
            operationId = "updateWebhook",
            summary = "Change a webhook, switch it off or on again; fields left out stay as they are")
    @Refuses({"WEBHOOK_URL_REFUSED", "FEED_TYPE_UNKNOWN", "SCOPE_MISSING"})
    public RestResponse<WebhookView> update(UUID id, UpdateWebhook patch, @Context HttpHeaders headers) {
        var webhook = administration.update(id, Versions.expected(headers), patch);
        return Replies.ok(webhook, webhook.version());
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteWebhook", summary = "Delete a webhook and what is known of its deliveries")
    public RestResponse<Void> delete(UUID id, @Context HttpHeaders headers) {
        administration.delete(id, Versions.expected(headers));
        return RestResponse.noContent();
    }

    @POST
    @Once
    @Path("/{id}/secret")
    @Operation(
            operationId = "replaceWebhookSecret",
            summary = "Replace the secret by a new one, shown once; for a while both sign")
    public RestResponse<IssuedWebhookSecret> replaceSecret(UUID id) {
        return secret(RestResponse.ok(administration.replaceSecret(id)));
    }

    @POST
    @Once
    @Path("/{id}/pings")
    @Operation(operationId = "pingWebhook", summary = "Send a delivery that tells nothing, to try the receiver")
    @Refuses("WEBHOOK_STOPPED")
    public WebhookDeliveryView ping(UUID id) {
        return redelivery.ping(id);
    }

    @GET
    @Path("/{id}/deliveries")
    @Operation(operationId = "listWebhookDeliveries", summary = "List what was sent and what came of it, latest first")
    public RestResponse<Listing<WebhookDeliveryView>> deliveries(
            UUID id,
            @QueryParam("limit") @DefaultValue(PageRequest.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return Listing.of(search.deliveries(id, new PageRequest(limit, cursor)), uri);
    }

    @POST
    @Once
    @Path("/{id}/deliveries/{delivery}/redelivery")
    @Operation(operationId = "redeliverWebhook", summary = "Send a delivery once more, under the same id")
    @Refuses("WEBHOOK_STOPPED")
    public WebhookDeliveryView again(UUID id, UUID delivery) {
        return redelivery.again(id, delivery);
    }

    @POST
    @Once
    @Path("/{id}/redeliveries")
    @Operation(
            operationId = "redeliverWebhooks",
            summary = "Send the deliveries of a time once more, oldest first, under the same ids")
    @Refuses({"WEBHOOK_PERIOD_INVALID", "WEBHOOK_STOPPED"})
    public WebhookRedeliveriesView range(UUID id, RedeliverWebhooks command) {
        return redelivery.range(id, command);
    }

    /** What no cache may keep. */
    private static <T> RestResponse<T> secret(RestResponse<T> response) {
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        return response;
    }
}
