package io.gridward.shared.graphql.socket;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.SignedIn;
import io.gridward.shared.graphql.Subscribing.Refused;
import io.gridward.shared.graphql.engine.GraphqlProblem;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.web.Language;

/**
 * One socket and what its other side may do when. All of it happens on the thread of the connection, except what
 * {@link SocketWork} does; what that has found is told here.
 */
final class GraphqlSocket {

    static final String PROTOCOL = "graphql-transport-ws";

    private enum State {
        NEW,
        INITIALISING,
        READY,
        CLOSED
    }

    private final ServerWebSocket socket;
    private final Subscribers subscribers;
    private final Vertx vertx;
    private final Context connection;
    private final Locale locale;
    private final @Nullable String authorization;
    private final String address;
    private final Map<String, Subscription> subscriptions = new HashMap<>();
    private final List<Runnable> waitingToWrite = new ArrayList<>();
    private final List<Long> timers = new ArrayList<>();
    private Consumer<@Nullable UUID> closed = account -> {};
    private State state = State.NEW;
    private @Nullable SignedIn holder;
    private int silences;

    GraphqlSocket(ServerWebSocket socket, RoutingContext context, Subscribers subscribers) {
        this.socket = socket;
        this.subscribers = subscribers;
        this.vertx = context.vertx();
        this.connection = vertx.getOrCreateContext();
        this.locale = Language.of(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        this.authorization = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        this.address = String.valueOf(context.request().remoteAddress().hostAddress());
    }

    /** @param then is told the account of whoever had come in; null where nobody had */
    void whenClosed(Consumer<@Nullable UUID> then) {
        closed = then;
    }

    void open() {
        socket.textMessageHandler(this::receive);
        socket.binaryMessageHandler(bytes -> close(Closing.BAD_REQUEST));
        socket.pongHandler(alive -> silences = 0);
        // What the server itself refuses of a message is its length.
        socket.exceptionHandler(broken -> close(Closing.TOO_LARGE));
        socket.closeHandler(gone -> end());
        timers.add(vertx.setTimer(subscribers.config().initWithin().toMillis(), late -> {
            if (state == State.NEW) {
                close(Closing.INIT_TIMEOUT);
            }
        }));
        timers.add(vertx.setPeriodic(subscribers.config().pingEvery().toMillis(), tick -> look()));
    }

    /** @return ends when it has been told */
    CompletableFuture<Void> goAway() {
        var told = new CompletableFuture<Void>();
        onConnection(() -> close(Closing.GOING_AWAY, "").onComplete(closed -> told.complete(null)));
        return told;
    }

    private void look() {
        if (silences++ == 2) {
            close(Closing.SILENT);
        } else if (isOver()) {
            close(Closing.TOKEN_ENDED);
        } else if (state != State.CLOSED) {
            socket.writePing(Buffer.buffer());
        }
    }

    private boolean isOver() {
        return holder != null && !holder.isStanding();
    }

    private void receive(String text) {
        silences = 0;
        if (text.length() > subscribers.config().maxMessage()) {
            close(Closing.TOO_LARGE);
            return;
        }
        Message.read(subscribers.json(), text).ifPresentOrElse(this::receive, () -> close(Closing.BAD_REQUEST));
    }

    private void receive(Message message) {
        switch (message.type()) {
            case "connection_init" -> initialise(message.payload());
            case "subscribe" -> subscribe(message);
            case "complete" -> forget(message.id());
            case "ping" -> send(Message.of(subscribers.json(), "pong", message.payload()));
            case "pong" -> silences = 0;
            default -> close(Closing.BAD_REQUEST);
        }
    }

    private void initialise(JsonNode payload) {
        if (state != State.NEW) {
            close(Closing.TWICE);
            return;
        }
        state = State.INITIALISING;
        String token = token(payload);
        subscribers.work().run(() -> {
            var entry = subscribers.enter(token, address);
            onConnection(() -> entered(entry));
        });
    }

    /** Of the payload, since browsers send no headers with an upgrade; or else of the upgrade. */
    private String token(JsonNode payload) {
        String given = payload.path("authorization")
                .asText(payload.path("Authorization").asText(authorization == null ? "" : authorization));
        return given.regionMatches(true, 0, "Bearer ", 0, 7)
                ? given.substring(7).strip()
                : "";
    }

    private void entered(Subscribers.Entry entry) {
        holder = entry.holder().orElse(null);
        if (state == State.CLOSED) {
            // He has gone while he was let in.
            closed.accept(account());
            return;
        }
        state = State.READY;
        if (holder == null) {
            close(entry.refusal().orElse(Closing.UNAUTHENTICATED));
        } else {
            timers.add(vertx.setTimer(subscribers.millisLeft(holder), expired -> close(Closing.TOKEN_ENDED)));
            send(Message.of(subscribers.json(), "connection_ack", MissingNode.getInstance()));
        }
    }

    private void subscribe(Message message) {
        if (state != State.READY || holder == null) {
            close(Closing.UNAUTHORIZED);
        } else if (subscriptions.containsKey(message.id())) {
            close(Closing.EXISTS, message.id());
        } else if (subscriptions.size() >= subscribers.config().ofSocket()) {
            var refusal = Problem.of(GraphqlProblem.SUBSCRIPTIONS_EXCEEDED)
                    .with("most", subscribers.config().ofSocket());
            send(error(message.id(), subscribers.refused(refusal, locale)));
        } else {
            var subscription = new Subscription(message.id(), this, holder, subscribers);
            subscriptions.put(message.id(), subscription);
            // The next message is read when this one has been understood: nobody can pile them up.
            socket.pause();
            subscription.begin(message.payload(), locale, () -> onConnection(socket::resume));
        }
    }

    private void forget(String id) {
        var subscription = subscriptions.remove(id);
        if (subscription != null) {
            subscription.end();
        }
    }

    /** Tells the answers to a subscription that has not ended meanwhile. */
    void next(Subscription subscription, List<byte[]> answers, Runnable then) {
        onConnection(() -> {
            if (subscriptions.get(subscription.id()) == subscription) {
                answers.forEach(answer -> send(Message.next(subscribers.json(), subscription.id(), answer)));
                whenWritable(then);
            }
        });
    }

    void refuse(Subscription subscription, Refused refusal) {
        onConnection(() -> {
            if (subscriptions.remove(subscription.id(), subscription)) {
                subscription.end();
                send(error(subscription.id(), refusal));
            }
        });
    }

    void complete(Subscription subscription) {
        onConnection(() -> {
            if (subscriptions.remove(subscription.id(), subscription)) {
                subscription.end();
                send(Message.complete(subscribers.json(), subscription.id()));
            }
        });
    }

    void closeBecause(Closing why) {
        onConnection(() -> close(why));
    }

    private String error(String id, Refused refusal) {
        return Message.of(subscribers.json(), id, "error", refusal.errors());
    }

    private void whenWritable(Runnable then) {
        if (state == State.CLOSED || socket.isClosed()) {
            return;
        }
        if (!socket.writeQueueFull()) {
            then.run();
            return;
        }
        waitingToWrite.add(then);
        socket.drainHandler(drained -> {
            var ready = List.copyOf(waitingToWrite);
            waitingToWrite.clear();
            ready.forEach(Runnable::run);
        });
    }

    private void send(String message) {
        if (state != State.CLOSED) {
            socket.writeTextMessage(message);
        }
    }

    private void onConnection(Runnable step) {
        connection.runOnContext(now -> step.run());
    }

    private void close(Closing why) {
        close(why, "");
    }

    private Future<Void> close(Closing why, String what) {
        if (state == State.CLOSED) {
            return Future.succeededFuture();
        }
        end();
        return socket.close(why.code(), why.reason(what));
    }

    private void end() {
        if (state == State.CLOSED) {
            return;
        }
        boolean isEntering = state == State.INITIALISING;
        state = State.CLOSED;
        timers.forEach(vertx::cancelTimer);
        subscriptions.values().forEach(Subscription::end);
        subscriptions.clear();
        if (!isEntering) {
            closed.accept(account());
        }
    }

    private @Nullable UUID account() {
        return holder == null ? null : Subscribers.id(holder);
    }
}
