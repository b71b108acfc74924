package io.gridward.feed.web;

import java.util.List;
import java.util.stream.Stream;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import io.gridward.feed.ChangeFeed;
import io.gridward.feed.ChangeView;
import io.gridward.feed.ChangesView;
import io.gridward.feed.ReadChanges;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.page.PageRequest;

@Path("/v1/changes")
@Authenticated
@Blocking
@Tag(name = "changes")
public class ChangeResource {

    private final ChangeFeed feed;

    ChangeResource(ChangeFeed feed) {
        this.feed = feed;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listChanges",
            summary = "Read what has changed since a token, in the order in which it was committed",
            description =
                    "since is the nextToken of the answer before, or a time (RFC 3339) from which on everything is"
                            + " told; without it the answer is a token only. types names types of changes (CASE_CLOSED) or"
                            + " kinds for all of their types (CASE). With wait an answer without changes comes only when"
                            + " nothing has changed for so many seconds. Accept: text/event-stream answers with events"
                            + " instead, which go on after Last-Event-ID.")
    @Refuses({"FEED_TOKEN_INVALID", "FEED_TOKEN_EXPIRED", "FEED_TYPE_UNKNOWN", "FEED_STREAMS_EXCEEDED"})
    public Uni<ChangesView> list(
            @QueryParam("since") @Nullable String since,
            @QueryParam("types") List<String> types,
            @QueryParam("area") @Nullable String area,
            @QueryParam("limit") @DefaultValue(PageRequest.DEFAULT_LIMIT) int limit,
            @QueryParam("wait") @DefaultValue("0") int wait) {
        return feed.await(new ReadChanges(since, named(types), area, limit, wait));
    }

    /** For programs that take nothing less: whoever takes anything gets JSON. */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS + ";qs=0.5")
    @Operation(hidden = true)
    public Multi<OutboundSseEvent> stream(
            @QueryParam("since") @Nullable String since,
            @QueryParam("types") List<String> types,
            @QueryParam("area") @Nullable String area,
            @HeaderParam("Last-Event-ID") @Nullable String lastEventId,
            @Context Sse sse) {
        var from = lastEventId == null || lastEventId.isEmpty() ? since : lastEventId;
        return feed.follow(new ReadChanges(from, named(types), area, PageRequest.MOST, 0))
                .pages()
                .onItem()
                .transformToMultiAndConcatenate(page -> Multi.createFrom().items(events(page, sse)));
    }

    /** A page with nothing in it becomes a comment; it moves what is sent back as Last-Event-ID on. */
    private static Stream<OutboundSseEvent> events(ChangesView page, Sse sse) {
        return page.items().isEmpty()
                ? Stream.of(
                        sse.newEventBuilder().id(page.nextToken()).comment("").build())
                : page.items().stream().map(change -> sse.newEventBuilder()
                        .id(change.token())
                        .mediaType(MediaType.APPLICATION_JSON_TYPE)
                        .data(ChangeView.class, change)
                        .build());
    }

    private static List<String> named(List<String> types) {
        return types.stream()
                .flatMap(names -> Stream.of(names.split(",")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
