package io.gridward.subscription;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.gridward.KillableProgram;
import io.gridward.TwoPrograms;
import io.gridward.shared.graphql.socket.Subscriber;

import static org.assertj.core.api.Assertions.assertThat;

/** Two packaged programs on one database, with the keys of one: who looks at one is told what the other does. */
class TwoNodesIT {

    private static final String CHANGES = "subscription { caseChanged { type subjectId token subject { state } } }";
    private static final Duration PING_EVERY = Duration.ofSeconds(1);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path directory;

    private static TwoPrograms programs;
    private static KillableProgram here;
    private static KillableProgram there;

    @BeforeAll
    static void start_two() throws Exception {
        programs = new TwoPrograms(directory, Map.of("GRIDWARD_SUBSCRIPTIONS_PING_EVERY", PING_EVERY.toString()));
        here = programs.first();
        there = programs.second();
    }

    @AfterAll
    static void end() throws InterruptedException {
        if (programs != null) {
            programs.kill();
        }
    }

    @Test
    void what_either_node_commits_is_told_by_both_in_the_order_of_the_feed() {
        String before = now();
        try (var atOne = begun(here);
                var atOther = begun(there)) {
            var ids = new ArrayList<String>();
            for (int i = 0; i < 6; i++) {
                String id = reportedAt(i % 2 == 0 ? here : there);
                rejectedAt(i % 2 == 0 ? there : here, id);
                ids.add(id);
                ids.add(id);
            }

            List<String> inTheFeed = there.as(here.adminToken())
                    .get("/v1/changes?types=CASE&limit=200&since=" + before)
                    .path("items.subjectId");
            assertThat(inTheFeed).isEqualTo(ids);
            for (var subscriber : List.of(atOne, atOther)) {
                assertThat(told(subscriber, ids.size()))
                        .extracting(change -> change.path("subjectId").asText())
                        .isEqualTo(ids);
            }
        }
    }

    @Test
    void whose_node_is_killed_goes_on_at_the_other_from_his_last_token() throws Exception {
        try (var subscriber = begun(there);
                var other = begun(here)) {
            reportedAt(here);
            String last = told(subscriber, 1).get(0).path("token").asText();
            there.kill();
            assertThat(subscriber.closed().code()).as("without a word").isEqualTo(1006);
            String missed = reportedAt(here);

            try (var again = begun(here)) {
                List<String> caughtUp = here.asAdmin()
                        .get("/v1/changes?types=CASE&since=" + last)
                        .path("items.subjectId");
                assertThat(caughtUp).containsExactly(missed);
                String later = reportedAt(here);
                // What came before may come again; nothing that came after is missing.
                assertThat(Stream.generate(() ->
                                        told(again, 1).get(0).path("subjectId").asText())
                                .filter(id -> !id.equals(missed))
                                .findFirst())
                        .contains(later);
            }
            assertThat(told(other, 3)).hasSize(3);
        } finally {
            there.start();
        }
    }

    @Test
    void a_node_that_is_stopped_says_so() throws Exception {
        try (var subscriber = begun(there)) {
            Instant begin = Instant.now();
            there.stop();
            assertThat(subscriber.closed().code()).isEqualTo(1001);
            assertThat(Duration.between(begin, Instant.now()))
                    .as("nobody is waited for")
                    .isLessThan(Duration.ofSeconds(8));
        } finally {
            there.start();
        }
    }

    @Test
    void who_answers_pings_may_be_silent_and_who_does_not_is_closed() throws InterruptedException {
        Instant begin = Instant.now();
        try (var alive = begun(here);
                var gone = Subscriber.whoDoesNotReadAt(here.port(), here.adminToken())) {
            Thread.sleep(PING_EVERY.multipliedBy(6).toMillis());
            assertThat(alive.pings())
                    .isBetween(4, (int) Duration.between(begin, Instant.now()).toSeconds());
            String id = reportedAt(there);
            assertThat(told(alive, 1).get(0).path("subjectId").asText()).isEqualTo(id);

            gone.read();
            assertThat(gone.closed()).isEqualTo(new Subscriber.Closed(4408, "No sign of life"));
            assertThat(gone.pings()).as("pings before it was closed").isEqualTo(2);
        }
    }

    private static Subscriber begun(KillableProgram node) {
        var subscriber = Subscriber.at(node.port(), here.adminToken()).subscribe("1", CHANGES);
        assertThat(subscriber.ping()).isEqualTo("pong");
        return subscriber;
    }

    private static List<JsonNode> told(Subscriber subscriber, int count) {
        var changes = new ArrayList<JsonNode>();
        for (int i = 0; i < count; i++) {
            changes.add(subscriber.data("1").path("caseChanged"));
        }
        return changes;
    }

    /** A token of the feed. */
    private static String now() {
        return here.asAdmin()
                .get("/v1/changes?types=CASE&since=" + Instant.now())
                .then()
                .statusCode(200)
                .extract()
                .path("nextToken");
    }

    private static String reportedAt(KillableProgram node) {
        var place = Map.of("longitude", 1.5, "latitude", 50.5, "datum", "WGS84");
        return node.as(here.adminToken())
                .contentType(ContentType.JSON)
                .body(Map.of("categoryCode", "01001", "text", "下水道堵塞", "place", place))
                .post("/v1/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void rejectedAt(KillableProgram node, String id) {
        node.as(here.adminToken())
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "不属受理范围"))
                .post("/v1/cases/" + id + "/rejection")
                .then()
                .statusCode(200);
    }
}
