package io.gridward.shared.graphql.socket;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.gridward.GridwardTest;
import io.gridward.identity.SignIn;
import io.gridward.shared.access.Role;
import io.gridward.shared.graphql.socket.Subscriber.Closed;

import static io.gridward.identity.SignIn.loggedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** The protocol as PROTOCOL.md of graphql-ws has it: who says what when, and with which codes a socket is closed. */
@GridwardTest
class TransportProtocolTest {

    private static final String DOCUMENT = "subscription { caseChanged { type } }";
    private static final String PROTOCOL = "graphql-transport-ws";

    @Test
    void a_token_in_the_payload_is_acknowledged() {
        try (var subscriber = Subscriber.connected().init(token())) {
            assertThat(subscriber.next()).hasToString("{\"type\":\"connection_ack\"}");
        }
    }

    @Test
    void a_token_in_the_header_of_the_upgrade_is_as_good() {
        var headers = Map.of("Authorization", "Bearer " + token());
        try (var subscriber = Subscriber.connected(true, headers, PROTOCOL)) {
            subscriber.send(Map.of("type", "connection_init"));
            assertThat(subscriber.next().path("type").asText()).isEqualTo("connection_ack");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiJ9."})
    void a_forged_token_closes(String forged) {
        try (var subscriber = Subscriber.connected().init(forged)) {
            assertThat(subscriber.closed().code()).isEqualTo(4403);
            assertThat(subscriber.closed().reason()).startsWith("UNAUTHENTICATED");
        }
    }

    @Test
    void no_token_closes() {
        try (var subscriber = Subscriber.connected()) {
            subscriber.send(Map.of("type", "connection_init"));
            assertThat(subscriber.closed().code()).isEqualTo(4403);
        }
    }

    @Test
    void who_subscribes_before_he_was_let_in_is_closed() {
        try (var subscriber = Subscriber.connected().subscribe("1", DOCUMENT)) {
            assertThat(subscriber.closed()).isEqualTo(new Closed(4401, "Unauthorized"));
        }
    }

    @Test
    void who_keeps_silent_is_closed() {
        try (var subscriber = Subscriber.connected()) {
            assertThat(subscriber.closed()).isEqualTo(new Closed(4408, "Connection initialisation timeout"));
        }
    }

    @Test
    void who_comes_in_twice_is_closed() {
        try (var subscriber = Subscriber.with(token()).init(token())) {
            assertThat(subscriber.closed()).isEqualTo(new Closed(4429, "Too many initialisation requests"));
        }
    }

    @Test
    void two_subscriptions_of_one_id_close() {
        try (var subscriber = Subscriber.with(token()).subscribe("same", DOCUMENT)) {
            subscriber.subscribe("same", DOCUMENT);
            assertThat(subscriber.closed()).isEqualTo(new Closed(4409, "Subscriber for same already exists"));
        }
    }

    @Test
    void an_id_can_be_used_again_when_its_subscription_is_over() {
        try (var subscriber = Subscriber.with(token()).subscribe("same", DOCUMENT)) {
            subscriber.send(Map.of("type", "complete", "id", "same"));
            subscriber.subscribe("same", "query { me { id } }");
            assertThat(subscriber.refusal("same")).isEqualTo("GRAPHQL_NEEDS_HTTP");
            subscriber.subscribe("same", DOCUMENT);
            assertThat(subscriber.ping()).isEqualTo("pong");
        }
    }

    static Stream<String> no_messages() {
        return Stream.of(
                "no JSON",
                "[]",
                "{}",
                "{\"type\":7}",
                "{\"type\":\"start\",\"id\":\"1\"}",
                "{\"type\":\"connection_init\",\"payload\":\"token\"}",
                "{\"type\":\"subscribe\",\"payload\":{\"query\":\"{ me { id } }\"}}",
                "{\"type\":\"subscribe\",\"id\":\"1\"}",
                "{\"type\":\"subscribe\",\"id\":1,\"payload\":{\"query\":\"{ me { id } }\"}}",
                "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{\"query\":7}}",
                "{\"type\":\"complete\"}");
    }

    @ParameterizedTest
    @MethodSource("no_messages")
    void what_is_no_message_closes(String text) {
        try (var subscriber = Subscriber.connected().send(text)) {
            assertThat(subscriber.closed()).isEqualTo(new Closed(4400, "Invalid message"));
        }
    }

    @Test
    void bytes_close() {
        try (var subscriber = Subscriber.connected().send(new byte[] {1, 2, 3})) {
            assertThat(subscriber.closed().code()).isEqualTo(4400);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {200_000, 2_000_000})
    void what_is_too_large_closes(int characters) {
        try (var subscriber = Subscriber.with(token()).send("x".repeat(characters))) {
            assertThat(subscriber.closed().code()).isEqualTo(1009);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"graphql-ws", "chat"})
    void another_protocol_closes(String protocol) {
        try (var subscriber = Subscriber.connected(true, Map.of(), protocol)) {
            assertThat(subscriber.closed()).isEqualTo(new Closed(4406, "Subprotocol not acceptable"));
        }
    }

    @Test
    void no_protocol_closes() {
        try (var subscriber = Subscriber.connected(true, Map.of())) {
            assertThat(subscriber.closed().code()).isEqualTo(4406);
        }
    }

    @Test
    void the_one_protocol_is_found_among_others() {
        try (var subscriber = Subscriber.connected(true, Map.of(), "graphql-ws", PROTOCOL)) {
            assertThat(subscriber.init(token()).next().path("type").asText()).isEqualTo("connection_ack");
        }
    }

    @Test
    void a_ping_is_answered_with_its_payload_at_any_time() {
        try (var subscriber = Subscriber.connected()) {
            subscriber.send(Map.of("type", "ping", "payload", Map.of("n", 1)));
            assertThat(subscriber.next()).hasToString("{\"type\":\"pong\",\"payload\":{\"n\":1}}");
        }
    }

    @Test
    void what_is_over_may_be_completed_again() {
        try (var subscriber = Subscriber.with(token())) {
            subscriber.send(Map.of("type", "complete", "id", "never begun"));
            assertThat(subscriber.ping()).isEqualTo("pong");
        }
    }

    @Test
    void queries_and_mutations_are_for_http() {
        try (var subscriber = Subscriber.with(token())) {
            assertThat(subscriber.subscribe("1", "{ me { id } }").refusal("1")).isEqualTo("GRAPHQL_NEEDS_HTTP");
            assertThat(subscriber
                            .subscribe("2", "mutation { readMessage(id: \"x\") { id } }")
                            .refusal("2"))
                    .isEqualTo("GRAPHQL_NEEDS_HTTP");
            subscriber.send(Map.of(
                    "id",
                    "3",
                    "type",
                    "subscribe",
                    "payload",
                    Map.of("query", DOCUMENT, "extensions", Map.of("dryRun", true))));
            assertThat(subscriber.refusal("3")).isEqualTo("GRAPHQL_NEEDS_HTTP");
        }
    }

    @Test
    void subscriptions_are_not_for_http() {
        loggedInAs(Role.AUDITOR)
                .contentType("application/json")
                .body(Map.of("query", DOCUMENT))
                .post("/graphql")
                .then()
                .statusCode(400)
                .body("errors[0].extensions.code", equalTo("GRAPHQL_NEEDS_WEBSOCKET"));
    }

    @Test
    void a_subscription_is_priced_by_http() {
        loggedInAs(Role.AUDITOR)
                .contentType("application/json")
                .body(Map.of("query", DOCUMENT, "extensions", Map.of("dryRun", true)))
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("extensions.cost.requested", equalTo(1));
    }

    @Test
    void a_bad_document_ends_its_subscription_only() {
        try (var subscriber = Subscriber.with(token())) {
            assertThat(subscriber.subscribe("1", "subscription { no }").refusal("1"))
                    .isEqualTo("GRAPHQL_INVALID");
            assertThat(subscriber.subscribe("2", "subscription {").refusal("2")).isEqualTo("GRAPHQL_INVALID");
            assertThat(subscriber
                            .subscribe("3", "subscription { a: caseChanged { type } b: caseChanged { type } }")
                            .refusal("3"))
                    .isEqualTo("GRAPHQL_INVALID");
            assertThat(subscriber
                            .subscribe("4", "subscription { caseChanged(area: \"not a code\") { type } }")
                            .refusal("4"))
                    .isEqualTo("INVALID_FIELDS");
            assertThat(subscriber
                            .subscribe("5", "subscription { caseChanged @skip(if: true) { type } }")
                            .refusal("5"))
                    .isEqualTo("GRAPHQL_INVALID");
            assertThat(subscriber.ping()).isEqualTo("pong");
        }
    }

    @Test
    void a_bomb_is_refused_before_it_begins() {
        String deep = "subscription { caseChanged { subject { grid { openCases { grid { openCases { grid { openCases"
                + " { grid { openCases { grid { openCases { id } } } } } } } } } } } } }";
        String wide = "subscription { caseChanged { "
                + String.join(
                        " ",
                        Stream.iterate(1, i -> i + 1)
                                .limit(150)
                                .map(i -> "a" + i + ": type")
                                .toList())
                + " } }";
        try (var subscriber = Subscriber.with(token())) {
            assertThat(subscriber.subscribe("1", deep).refusal("1")).isEqualTo("GRAPHQL_TOO_DEAR");
            assertThat(subscriber.subscribe("2", wide).refusal("2")).isEqualTo("GRAPHQL_TOO_MANY_ALIASES");
            assertThat(subscriber
                            .subscribe("3", "subscription { caseChanged " + "{ subject ".repeat(40))
                            .refusal("3"))
                    .isIn("GRAPHQL_INVALID", "GRAPHQL_TOO_DEEP");
        }
    }

    @Test
    void a_socket_has_so_many_subscriptions() {
        try (var subscriber = Subscriber.with(token())) {
            for (int i = 0; i < 20; i++) {
                subscriber.subscribe("s" + i, DOCUMENT);
            }
            assertThat(subscriber.subscribe("one more", DOCUMENT).refusal("one more"))
                    .isEqualTo("SUBSCRIPTIONS_EXCEEDED");
        }
    }

    @Test
    void an_account_has_so_many_sockets() {
        String token = SignIn.token(Role.TRAINER, null, "330282004");
        var open = Stream.generate(() -> Subscriber.with(token)).limit(20).toList();
        try (var oneMore = Subscriber.connected().init(token)) {
            assertThat(oneMore.closed().code()).isEqualTo(4403);
            assertThat(oneMore.closed().reason()).startsWith("SOCKETS_EXCEEDED");
        } finally {
            List.copyOf(open).forEach(Subscriber::close);
        }
        // Those that have gone are not counted any more.
        var again =
                Stream.generate(() -> again(token)).limit(20).filter(let -> let).findFirst();
        assertThat(again).isPresent();
    }

    private static boolean again(String token) {
        try (var subscriber = Subscriber.connected().init(token)) {
            var message = subscriber.within(Duration.ofMillis(500));
            return message != null && message.path("type").asText().equals("connection_ack");
        }
    }

    private static String token() {
        return SignIn.token(Role.AUDITOR, null, "330282004");
    }
}
