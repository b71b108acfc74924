package io.gridward.webhook;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.grid.GridFixture;
import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.loggedInAs;
import static io.gridward.webhook.ReceivingServer.status;
import static io.gridward.webhook.ReceivingServer.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** What happens reaches receivers of every kind, at least once, under one id and signed. */
@GridwardTest
class TellingReceiversTest {

    private static final String TOWN = "330282118";
    private static final String VILLAGE = TOWN + "220";

    @Inject
    Webhooks webhooks;

    @Inject
    WebhookOutcomes outcomes;

    /** Nobody has them any more when the next test begins. */
    @AfterEach
    void delete() {
        QuarkusTransaction.requiringNew().run(() -> webhooks.delete("ownerName like ?1", "%" + TOWN + "%"));
    }

    @Test
    void a_change_is_told_signed_and_what_lies_outside_reach_is_not() throws Exception {
        try (var server = new ReceivingServer(status(204))) {
            var made = webhook(server.url(), Map.of("types", List.of("GRID")));

            String outside = GridFixture.gridIn("330282121230");
            String grid = GridFixture.gridIn(VILLAGE);

            var told = server.await(one -> one.body().contains(grid));
            assertThat(JsonPath.from(told.body()).getString("type")).isEqualTo("GRID_CREATED");
            assertThat(JsonPath.from(told.body()).getString("data.subject.code"))
                    .isEqualTo(grid);
            assertThat(told.headers().get("webhook-signature")).isEqualTo(told.signature(made.getString("secret")));
            assertThat(server.received()).noneMatch(one -> one.body().contains(outside));
            awaitDelivery(made.getString("id"), Map.of("state", "DELIVERED", "lastStatus", 204));
        }
    }

    @Test
    void whoever_answers_500_or_breaks_off_is_told_again_under_the_same_id() throws Exception {
        Set<String> seen = ConcurrentHashMap.newKeySet();
        try (var server = new ReceivingServer((request, connection) -> {
            if (seen.add(request.id())) {
                // An answer of which nobody sees more than the reset.
                connection.setSoLinger(true, 0);
            } else if (seen.add(request.id() + " again")) {
                status(500).answer(request, connection);
            } else {
                status(200).answer(request, connection);
            }
        })) {
            String id = webhook(server.url(), Map.of("types", List.of("GRID"))).getString("id");

            GridFixture.gridIn(VILLAGE);

            awaitDelivery(id, Map.of("state", "DELIVERED", "attempts", 3));
            assertThat(server.received())
                    .extracting(ReceivingServer.Received::id)
                    .hasSize(3)
                    .containsOnly(server.received().get(0).id());
        }
    }

    @Test
    void one_that_hangs_delays_nobody_else() throws Exception {
        try (var hanging = new ReceivingServer((request, connection) -> Thread.sleep(60_000));
                var server = new ReceivingServer(status(200))) {
            String slow =
                    webhook(hanging.url(), Map.of("types", List.of("GRID"))).getString("id");
            webhook(server.url(), Map.of("types", List.of("GRID")));

            for (int i = 0; i < 8; i++) {
                GridFixture.gridIn(VILLAGE);
            }
            String last = GridFixture.gridIn(VILLAGE);
            server.await(one -> one.body().contains(last));

            assertThat(hanging.received()).hasSizeLessThanOrEqualTo(4);
            awaitDelivery(slow, Map.of("lastFault", "TIMEOUT"));
        }
    }

    @Test
    void of_an_answer_without_end_little_is_read_and_redirects_are_not_followed() throws Exception {
        try (var elsewhere = new ReceivingServer(status(200));
                var moved = new ReceivingServer(status(302, "Location: " + elsewhere.url()));
                var endless = new ReceivingServer((request, connection) -> {
                    write(connection, "HTTP/1.1 200 OK\r\nContent-Length: 10485760\r\n\r\n");
                    for (int i = 0; i < 10_240; i++) {
                        write(connection, "x".repeat(1024));
                    }
                })) {
            String redirecting =
                    webhook(moved.url(), Map.of("types", List.of("GRID"))).getString("id");
            String talking =
                    webhook(endless.url(), Map.of("types", List.of("GRID"))).getString("id");

            GridFixture.gridIn(VILLAGE);

            awaitDelivery(redirecting, Map.of("lastStatus", 302, "state", "PENDING"));
            awaitDelivery(talking, Map.of("lastStatus", 200, "state", "DELIVERED", "lastAnswer", "x".repeat(500)));
            assertThat(elsewhere.received()).isEmpty();
        }
    }

    @Test
    void who_answers_410_is_told_nothing_any_more() throws Exception {
        try (var server = new ReceivingServer(status(410))) {
            String id = webhook(server.url(), Map.of("types", List.of("GRID"))).getString("id");

            GridFixture.gridIn(VILLAGE);

            awaitDelivery(id, Map.of("state", "FAILED", "lastStatus", 410));
            assertThat(partner().get("/v1/me/messages").<List<String>>path("items.kind"))
                    .contains("WEBHOOK_STOPPED");
            var stopped = partner().get("/v1/webhooks/" + id).jsonPath();
            assertThat(stopped.getBoolean("active")).isFalse();
            assertThat(stopped.getString("stop")).isEqualTo("GONE");
            partner().post("/v1/webhooks/" + id + "/pings").then().statusCode(409);
        }
    }

    @Test
    void a_ping_and_a_redelivery_are_sent_with_both_secrets_while_they_are_replaced() throws Exception {
        try (var server = new ReceivingServer(status(200))) {
            var made = webhook(server.url(), Map.of("types", List.of("AREA_CREATED")));
            String id = made.getString("id");
            String fresh = partner().post("/v1/webhooks/" + id + "/secret").path("secret");

            String ping = partner().post("/v1/webhooks/" + id + "/pings").path("id");
            var sent = server.await(one -> one.id().equals(ping));
            assertThat(sent.headers().get("webhook-signature"))
                    .isEqualTo(sent.signature(fresh) + " " + sent.signature(made.getString("secret")));

            awaitDelivery(id, Map.of("state", "DELIVERED"));
            server.received().clear();
            partner()
                    .post("/v1/webhooks/" + id + "/deliveries/" + ping + "/redelivery")
                    .then()
                    .statusCode(200);
            assertThat(server.await(one -> true).id()).isEqualTo(ping);
        }
    }

    @Test
    void what_a_node_has_sent_before_it_died_is_sent_again_under_the_same_id() throws Exception {
        try (var server = new ReceivingServer(status(200))) {
            String id = webhook(server.url(), Map.of("types", List.of("AREA_CREATED")))
                    .getString("id");
            String ping = partner().post("/v1/webhooks/" + id + "/pings").path("id");
            awaitDelivery(id, Map.of("state", "DELIVERED"));
            server.received().clear();

            // As it was left by a node that was killed between sending it and writing down that it has arrived.
            QuarkusTransaction.requiringNew().run(() -> webhooks.getEntityManager()
                    .createNativeQuery("update webhook_delivery set state = 'PENDING',"
                            + " leased_until = clock_timestamp() + interval '1 second' where id = cast(?1 as uuid)")
                    .setParameter(1, ping)
                    .executeUpdate());

            assertThat(server.await(one -> true).id()).isEqualTo(ping);
        }
    }

    @Test
    void deliveries_of_a_time_are_sent_once_more_under_their_ids() throws Exception {
        try (var server = new ReceivingServer(status(200))) {
            String id = webhook(server.url(), Map.of("types", List.of("AREA_CREATED")))
                    .getString("id");
            String ping = partner().post("/v1/webhooks/" + id + "/pings").path("id");
            awaitDelivery(id, Map.of("state", "DELIVERED"));
            server.received().clear();
            String before = Instant.now().minusSeconds(60).toString();
            String after = Instant.now().plusSeconds(60).toString();

            assertThat(redelivered(id, Map.of("from", before, "to", after, "failedOnly", true)))
                    .isZero();
            assertThat(redelivered(
                            id,
                            Map.of(
                                    "from",
                                    after,
                                    "to",
                                    Instant.now().plusSeconds(90).toString())))
                    .isZero();
            assertThat(redelivered(id, Map.of("from", before, "to", after))).isEqualTo(1);

            assertThat(server.await(one -> true).id()).isEqualTo(ping);
            partner()
                    .body(Map.of("from", after, "to", before))
                    .post("/v1/webhooks/" + id + "/redeliveries")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("WEBHOOK_PERIOD_INVALID"));
        }
    }

    @Test
    void who_deletes_a_webhook_while_something_is_sent_and_who_writes_down_what_came_of_it_do_not_hold_up_each_other()
            throws Exception {
        UUID id = UUID.fromString(webhook("http://127.0.0.1:9/", Map.of("types", List.of("AREA_CREATED")))
                .getString("id"));
        UUID ping =
                UUID.fromString(partner().post("/v1/webhooks/" + id + "/pings").path("id"));
        var sent = new SignedDelivery(ping, id, "", "", "", "");

        var recording = QuarkusTransaction.requiringNew().call(() -> {
            var webhook = webhooks.findById(id, LockModeType.PESSIMISTIC_WRITE);
            var recorded = CompletableFuture.runAsync(
                    () -> outcomes.record(sent, Attempt.failed(SendingFault.CONNECTION, 1)),
                    Infrastructure.getDefaultExecutor());
            awaitSomebodyWaiting();
            webhooks.delete(webhook);
            webhooks.flush();
            return recorded;
        });

        recording.get(10, TimeUnit.SECONDS);
        partner().get("/v1/webhooks/" + id).then().statusCode(404);
    }

    /** Waits for a lock that this transaction has. */
    private void awaitSomebodyWaiting() throws InterruptedException {
        var waiting = webhooks.getEntityManager()
                .createNativeQuery(
                        "select exists(select from pg_stat_activity where pg_backend_pid() = any(pg_blocking_pids(pid)))",
                        Boolean.class);
        for (int i = 0; i < 500 && !(Boolean) waiting.getSingleResult(); i++) {
            Thread.sleep(20);
        }
        assertThat((Boolean) waiting.getSingleResult()).isTrue();
    }

    private static int redelivered(String id, Map<String, ?> range) {
        return partner()
                .body(range)
                .post("/v1/webhooks/" + id + "/redeliveries")
                .then()
                .statusCode(200)
                .extract()
                .path("deliveries");
    }

    private static io.restassured.specification.RequestSpecification partner() {
        return loggedInAs(Role.PARTNER, TOWN).contentType(ContentType.JSON);
    }

    private static JsonPath webhook(String url, Map<String, ?> more) {
        var command = new HashMap<String, Object>(more);
        command.put("url", url);
        return partner()
                .body(command)
                .post("/v1/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** The latest delivery, when it stands so. */
    private static void awaitDelivery(String id, Map<String, ?> expected) throws InterruptedException {
        long end = System.currentTimeMillis() + 60_000;
        Map<String, Object> latest = Map.of();
        while (System.currentTimeMillis() < end) {
            List<Map<String, Object>> all =
                    partner().get("/v1/webhooks/" + id + "/deliveries").path("items");
            latest = all.isEmpty() ? Map.of() : all.get(all.size() - 1);
            if (latest.entrySet().containsAll(expected.entrySet())) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError(latest + " is not " + expected);
    }
}
