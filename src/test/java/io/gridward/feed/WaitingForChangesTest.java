package io.gridward.feed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.identity.SignIn;
import io.gridward.shared.access.Role;

import static io.gridward.feed.FeedFixture.TOWN;
import static io.gridward.feed.FeedFixture.VILLAGE;
import static io.gridward.feed.FeedFixture.grid;
import static io.gridward.feed.FeedFixture.now;
import static io.gridward.feed.FeedFixture.puller;
import static io.gridward.feed.FeedFixture.since;
import static io.gridward.feed.FeedFixture.types;
import static io.gridward.feed.FeedFixture.worker;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

@GridwardTest
class WaitingForChangesTest {

    private static final int STREAMS = 4;

    @TestHTTPResource("/v1/changes")
    URI changes;

    @Test
    void an_answer_comes_as_soon_as_there_is_a_change() throws Exception {
        String before = now(puller());
        var waiting = CompletableFuture.supplyAsync(() -> timed(before, "&wait=20"));
        TimeUnit.MILLISECONDS.sleep(500);
        worker(FeedFixture.OTHER_TOWN);
        TimeUnit.MILLISECONDS.sleep(500);
        assertThat(waiting).isNotDone();

        grid();
        long done = System.nanoTime();

        assertThat(types(waiting.get(5, TimeUnit.SECONDS))).containsExactly("GRID_CREATED");
        assertThat(Duration.ofNanos(System.nanoTime() - done)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void without_a_change_it_comes_empty_when_the_time_is_over() {
        String before = now(puller());
        long begun = System.nanoTime();

        var changes = timed(before, "&wait=1");

        assertThat(changes.getList("items")).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(4));
    }

    @Test
    void longer_than_half_a_minute_nobody_waits() {
        puller().get("/v1/changes?wait=31").then().statusCode(400);
    }

    /** More than there are connections: who waits holds none, nor a thread. */
    @Test
    void many_wait_and_others_are_answered() throws Exception {
        String before = now(puller());
        var waiting = new ArrayList<CompletableFuture<JsonPath>>();
        var pool = Executors.newCachedThreadPool();
        try {
            for (int i = 0; i < 80; i++) {
                waiting.add(CompletableFuture.supplyAsync(() -> timed(before, "&wait=20"), pool));
            }
            TimeUnit.SECONDS.sleep(2);
            assertThat(since(puller(), before).getList("items")).isEmpty();

            grid();

            for (var one : waiting) {
                assertThat(types(one.get(10, TimeUnit.SECONDS))).containsExactly("GRID_CREATED");
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void a_stream_tells_events_and_goes_on_after_the_last_one() throws IOException {
        String before = now(puller());
        String first = grid();
        var read = new ArrayList<String>();
        try (var stream = stream(before, null)) {
            read.addAll(event(stream));
        }
        String second = worker(VILLAGE);

        assertThat(read.toString()).contains("GRID_CREATED").contains(first);
        String lastId = read.stream()
                .filter(line -> line.startsWith("id:"))
                .map(line -> line.substring(3).strip())
                .findFirst()
                .orElseThrow();
        try (var stream = stream(before, lastId)) {
            assertThat(event(stream).toString()).contains("WORKER_CREATED").contains(second);
            grid();
            assertThat(event(stream).toString()).contains("GRID_CREATED");
        }
    }

    @Test
    void an_account_has_a_few_streams_only() throws IOException {
        var token = SignIn.token(Role.AUDITOR, null, TOWN);
        var open = new ArrayList<BufferedReader>();
        try {
            for (int i = 0; i < STREAMS; i++) {
                open.add(reader(opened(token, "", null)));
            }
            var refused = opened(token, "", null);
            assertThat(refused.getResponseCode()).isEqualTo(429);
            assertThat(new String(refused.getErrorStream().readAllBytes(), UTF_8))
                    .contains("FEED_STREAMS_EXCEEDED");
        } finally {
            for (var one : open) {
                one.close();
            }
        }
    }

    private static JsonPath timed(String token, String more) {
        return since(puller(), token, more);
    }

    private BufferedReader stream(String since, String lastId) throws IOException {
        return reader(opened(SignIn.token(Role.PARTNER, null, TOWN), "?since=" + since, lastId));
    }

    private HttpURLConnection opened(String token, String query, String lastId) throws IOException {
        var connection = (HttpURLConnection) URI.create(changes + query).toURL().openConnection();
        connection.setRequestProperty("Authorization", "Bearer " + token);
        connection.setRequestProperty("Accept", "text/event-stream");
        connection.setReadTimeout(20_000);
        if (lastId != null) {
            connection.setRequestProperty("Last-Event-ID", lastId);
        }
        return connection;
    }

    private static BufferedReader reader(HttpURLConnection connection) throws IOException {
        assertThat(connection.getResponseCode()).isEqualTo(200);
        return new BufferedReader(new InputStreamReader(connection.getInputStream(), UTF_8));
    }

    /** The lines up to the next empty one, of an event with data. */
    private static List<String> event(BufferedReader stream) throws IOException {
        while (true) {
            var lines = new ArrayList<String>();
            for (String line = stream.readLine(); line != null && !line.isEmpty(); line = stream.readLine()) {
                lines.add(line);
            }
            if (lines.stream().anyMatch(line -> line.startsWith("data:"))) {
                return lines;
            }
        }
    }
}
