package io.gridward.inbox.web;

import java.util.UUID;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import io.gridward.inbox.MessageFigures;
import io.gridward.inbox.MessageReading;
import io.gridward.inbox.MessageView;
import io.gridward.inbox.OwnMessages;
import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.web.Listing;
import io.gridward.shared.web.Replies;

@Path("/v1/me/messages")
@Authenticated
@Tag(name = "messages")
public class OwnMessageResource {

    private final OwnMessages own;
    private final MessageReading reading;

    OwnMessageResource(OwnMessages own, MessageReading reading) {
        this.own = own;
        this.reading = reading;
    }

    @GET
    @Operation(
            operationId = "listOwnMessages",
            summary = "List one's own messages, latest first; unread or read ones only if told",
            description = "Those to one's account and to the worker behind it. Title and text are in the language of"
                    + " Accept-Language, Chinese unless English is asked for.")
    public RestResponse<Listing<MessageView>> list(
            @QueryParam("unread") @Nullable Boolean unread,
            @QueryParam("limit") @DefaultValue(PageRequest.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return Listing.of(own.page(unread, new PageRequest(limit, cursor)), uri);
    }

    @GET
    @Path("/statistics")
    @Operation(operationId = "readOwnMessageStatistics", summary = "Count one's own messages that wait to be read")
    public MessageFigures statistics() {
        return own.figures();
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "readOwnMessage",
            summary = "Read one of one's own messages; that alone does not count as having read it")
    public RestResponse<MessageView> read(UUID id) {
        return Replies.ok(own.byId(id));
    }

    @POST
    @Once
    @Path("/{id}/reading")
    @Operation(operationId = "markOwnMessageRead", summary = "Tell that one has read a message; the first time counts")
    public RestResponse<MessageView> markRead(UUID id) {
        return Replies.ok(reading.read(id));
    }
}
