package io.gridward.webhook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.gridward.KillableProgram;

import static io.gridward.webhook.ReceivingServer.status;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** The packaged program, killed (kill -9) while it tells a receiver what happens, and started again on the same data directory. */
class KilledWebhookIT {

    private static final int CASES = 200;
    private static final Duration LONGEST = Duration.ofMinutes(2);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @SuppressWarnings("NullAway.Init")
    private KillableProgram program;

    private volatile long answersAfterMillis = 50;

    @Test
    void tells_everything_under_one_id_and_signed_and_ends_quietly_while_a_receiver_hangs() throws Exception {
        program = new KillableProgram(
                directory,
                Map.of("GRIDWARD_WEBHOOKS_PRIVATE_ADDRESSES_ALLOWED", "true", "GRIDWARD_WEBHOOKS_TIMEOUT", "2s"));
        try (var server = new ReceivingServer((request, connection) -> {
            Thread.sleep(answersAfterMillis);
            status(200).answer(request, connection);
        })) {
            program.start();
            JsonPath webhook;
            try {
                webhook = webhook(server.url());
                importCases();
                await(() -> server.received().size() > CASES / 4);
            } finally {
                program.kill();
            }
            assertThat(ids(server)).as("killed before the end").hasSizeLessThan(CASES);

            program.start();
            try {
                await(() -> ids(server).size() == CASES && pending(webhook.getString("id")) == 0);
                assertExact(server.received(), webhook.getString("secret"));
                hang(server, webhook.getString("id"));
            } finally {
                program.stop();
            }
            assertThat(Files.readString(directory.resolve("2.log"))).doesNotContain("ERROR");
        }
    }

    private static void assertExact(List<ReceivingServer.Received> received, String secret) throws Exception {
        var bodies = received.stream()
                .collect(Collectors.groupingBy(
                        ReceivingServer.Received::id,
                        Collectors.mapping(ReceivingServer.Received::body, Collectors.toSet())));
        assertThat(bodies.values()).as("what one id tells").allMatch(told -> told.size() == 1);
        assertThat(bodies.values().stream()
                        .flatMap(told -> told.stream())
                        .map(body -> JsonPath.from(body).getString("data.subjectId"))
                        .distinct())
                .as("cases told")
                .hasSize(CASES);
        assertThat(received).as("what was under way is sent again").hasSizeGreaterThan(bodies.size());
        for (var one : received) {
            assertThat(one.headers().get("webhook-signature")).isEqualTo(one.signature(secret));
        }
    }

    /** Until the program is stopped. */
    private void hang(ReceivingServer server, String id) throws InterruptedException {
        answersAfterMillis = LONGEST.toMillis();
        String ping = program.asAdmin().post("/v1/webhooks/" + id + "/pings").path("id");
        server.await(one -> one.id().equals(ping));
    }

    private JsonPath webhook(String url) {
        return program.asAdmin()
                .contentType(ContentType.JSON)
                .body(Map.of("url", url, "types", List.of("CASE")))
                .post("/v1/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private void importCases() {
        String rows = IntStream.range(0, CASES)
                .mapToObj("01001,案件%d,1.5,50.5,WGS84"::formatted)
                .collect(Collectors.joining("\n", "categoryCode,text,longitude,latitude,datum\n", "\n"));
        program.asAdmin()
                .contentType("text/csv; charset=UTF-8")
                .body(rows.getBytes(UTF_8))
                .post("/v1/imports/cases")
                .then()
                .statusCode(202);
    }

    private static List<String> ids(ReceivingServer server) {
        return server.received().stream()
                .map(ReceivingServer.Received::id)
                .distinct()
                .toList();
    }

    private long pending(String id) {
        List<String> states = program.asAdmin()
                .get("/v1/webhooks/" + id + "/deliveries?limit=200")
                .path("items.state");
        return states.stream().filter("PENDING"::equals).count();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        Instant end = Instant.now().plus(LONGEST);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("not within " + LONGEST).isBefore(end);
            Thread.sleep(20);
        }
    }
}
