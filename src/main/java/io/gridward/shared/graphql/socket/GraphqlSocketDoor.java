package io.gridward.shared.graphql.socket;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.RoutingContext;

/**
 * Takes the upgrades of {@code /graphql}, before {@link io.gridward.shared.graphql the door for requests} and instead of the
 * extension, which would run what comes on an engine without our limits.
 */
@ApplicationScoped
class GraphqlSocketDoor {

    /** The extension takes its own before most filters; after the checks of all requests. */
    private static final int BEFORE_EXTENSION = 1000;

    private final Subscribers subscribers;
    private final SocketCounts counts;
    private final Set<GraphqlSocket> open = ConcurrentHashMap.newKeySet();

    GraphqlSocketDoor(Subscribers subscribers, SocketCounts counts) {
        this.subscribers = subscribers;
        this.counts = counts;
    }

    void register(@Observes Filters filters) {
        filters.register(this::lead, BEFORE_EXTENSION);
    }

    /** Whoever subscribes again meets another node, or this one when it is back. */
    void end(@Observes ShutdownDelayInitiatedEvent stop) {
        CompletableFuture.allOf(open.stream().map(GraphqlSocket::goAway).toArray(CompletableFuture[]::new))
                // Who does not hear it in time finds the connection gone.
                .completeOnTimeout(null, 2, TimeUnit.SECONDS)
                .join();
    }

    private void lead(RoutingContext context) {
        String path = context.normalizedPath();
        boolean isGraphql = path.equals("/graphql") || path.equals("/graphql/");
        String upgrade = context.request().getHeader(HttpHeaders.UPGRADE);
        if (isGraphql && "websocket".equalsIgnoreCase(upgrade)) {
            context.request()
                    .toWebSocket()
                    .onSuccess(socket -> enter(socket, context))
                    // What is no handshake was answered with 400 already, except over HTTP/2.
                    .onFailure(refused -> refuse(context));
        } else {
            context.next();
        }
    }

    private void enter(ServerWebSocket socket, RoutingContext context) {
        if (!GraphqlSocket.PROTOCOL.equals(socket.subProtocol())) {
            close(socket, Closing.WRONG_PROTOCOL);
        } else if (!counts.enter()) {
            close(socket, Closing.FULL);
        } else {
            var entered = new GraphqlSocket(socket, context, subscribers);
            open.add(entered);
            entered.whenClosed(account -> {
                open.remove(entered);
                counts.leave(account);
            });
            entered.open();
        }
    }

    private static void close(ServerWebSocket socket, Closing why) {
        socket.close(why.code(), why.reason(""));
    }

    private static void refuse(RoutingContext context) {
        if (!context.response().ended()) {
            context.response().setStatusCode(400).end();
        }
    }
}
