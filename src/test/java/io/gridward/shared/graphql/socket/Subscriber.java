package io.gridward.shared.graphql.socket;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;

import static org.assertj.core.api.Assertions.assertThat;

/** The other side of a socket, as tests have it: a plain WebSocket, so that nothing of the protocol is done for them. */
public final class Subscriber implements AutoCloseable, WebSocket.Listener {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long SECONDS = 8;

    /** How a socket was closed. */
    public record Closed(int code, String reason) {}

    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final CompletableFuture<Closed> closed = new CompletableFuture<>();
    private final StringBuilder begun = new StringBuilder();
    private final boolean reading;
    private final AtomicInteger pings = new AtomicInteger();
    private WebSocket socket;

    private Subscriber(boolean reading) {
        this.reading = reading;
    }

    /** A socket of the protocol about which nothing was said yet. */
    public static Subscriber connected() {
        return connected(true, Map.of(), "graphql-transport-ws");
    }

    /** @param reading false for one who does not read what he is sent until he is told to */
    static Subscriber connected(boolean reading, Map<String, String> headers, String... protocols) {
        return connected(RestAssured.port, reading, headers, protocols);
    }

    private static Subscriber connected(int port, boolean reading, Map<String, String> headers, String... protocols) {
        var subscriber = new Subscriber(reading);
        var builder = CLIENT.newWebSocketBuilder();
        headers.forEach(builder::header);
        if (protocols.length > 0) {
            var others = List.of(protocols).subList(1, protocols.length);
            builder.subprotocols(protocols[0], others.toArray(String[]::new));
        }
        subscriber.socket = builder.buildAsync(URI.create("ws://localhost:" + port + "/graphql"), subscriber)
                .join();
        return subscriber;
    }

    /** One who was let in with the token. */
    public static Subscriber with(String token) {
        var subscriber = connected().init(token);
        assertThat(subscriber.next().path("type").asText()).isEqualTo("connection_ack");
        return subscriber;
    }

    /** One who was let in by the node at that port. */
    public static Subscriber at(int port, String token) {
        var subscriber = connected(port, true, Map.of(), "graphql-transport-ws").init(token);
        assertThat(subscriber.next().path("type").asText()).isEqualTo("connection_ack");
        return subscriber;
    }

    /** One who was let in and then reads nothing, and so answers no ping, until {@link #read} is called. */
    public static Subscriber whoDoesNotRead(String token) {
        return whoDoesNotReadAt(RestAssured.port, token);
    }

    public static Subscriber whoDoesNotReadAt(int port, String token) {
        var subscriber =
                connected(port, false, Map.of(), "graphql-transport-ws").init(token);
        assertThat(subscriber.next().path("type").asText()).isEqualTo("connection_ack");
        return subscriber;
    }

    public Subscriber init(String token) {
        return send(Map.of("type", "connection_init", "payload", Map.of("authorization", "Bearer " + token)));
    }

    public Subscriber subscribe(String id, String document) {
        return send(Map.of("id", id, "type", "subscribe", "payload", Map.of("query", document)));
    }

    public Subscriber complete(String id) {
        return send(Map.of("id", id, "type", "complete"));
    }

    /** The type of the answer to a ping, before which everything that was sent before is understood. */
    public String ping() {
        return send(Map.of("type", "ping")).next().path("type").asText();
    }

    /** How often the other side has asked whether this one is there; each is answered by the client itself. */
    public int pings() {
        return pings.get();
    }

    /** What has come up to the answer to a ping. */
    public List<JsonNode> pinged() {
        send(Map.of("type", "ping"));
        var come = new ArrayList<JsonNode>();
        for (var message = next(); !message.path("type").asText().equals("pong"); message = next()) {
            come.add(message);
        }
        return come;
    }

    Subscriber send(Map<String, ?> message) {
        try {
            return send(JSON.writeValueAsString(new LinkedHashMap<>(message)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    Subscriber send(String text) {
        socket.sendText(text, true).join();
        return this;
    }

    Subscriber send(byte[] bytes) {
        socket.sendBinary(ByteBuffer.wrap(bytes), true).join();
        return this;
    }

    /** The next message; fails when none comes. */
    public JsonNode next() {
        var message = within(Duration.ofSeconds(SECONDS));
        assertThat(message).as("a message; closed: %s", closed.getNow(null)).isNotNull();
        return message;
    }

    /** The next message, or null when none comes for so long. */
    public JsonNode within(Duration time) {
        try {
            return messages.poll(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What comes for a subscription next. */
    public JsonNode data(String id) {
        var message = next();
        assertThat(message.path("type").asText()).as(message.toString()).isEqualTo("next");
        assertThat(message.path("id").asText()).isEqualTo(id);
        return message.path("payload").path("data");
    }

    /** The code with which a subscription was refused. */
    public String refusal(String id) {
        var message = next();
        assertThat(message.path("type").asText()).as(message.toString()).isEqualTo("error");
        assertThat(message.path("id").asText()).isEqualTo(id);
        return message.at("/payload/0/extensions/code").asText();
    }

    public Closed closed() {
        return closed.orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }

    public void read() {
        socket.request(Long.MAX_VALUE);
    }

    @Override
    public void close() {
        socket.abort();
    }

    @Override
    public void onOpen(WebSocket opened) {
        if (reading) {
            opened.request(Long.MAX_VALUE);
        } else {
            // The acknowledgement only.
            opened.request(1);
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        begun.append(text);
        if (last) {
            try {
                messages.add(JSON.readTree(begun.toString()));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(begun.toString(), e);
            }
            begun.setLength(0);
        }
        return null;
    }

    @Override
    public CompletionStage<?> onPing(WebSocket from, ByteBuffer message) {
        pings.incrementAndGet();
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(new Closed(code, reason));
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        closed.completeExceptionally(error);
    }
}
