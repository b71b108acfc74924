package io.gridward.shared.idempotency;

import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import jakarta.inject.Inject;

import javax.sql.DataSource;

import io.restassured.RestAssured;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.token;
import static io.gridward.shared.idempotency.Requests.newKey;
import static io.gridward.shared.idempotency.Requests.newTitle;
import static io.gridward.shared.idempotency.Requests.plan;
import static io.gridward.shared.idempotency.Requests.training;
import static io.gridward.shared.idempotency.Requests.trainings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** Requests that end before their answer arrives. */
@GridwardTest
class BrokenOffTest {

    @Inject
    DataSource dataSource;

    @Test
    void when_the_database_breaks_off_in_the_middle_nothing_is_left_and_the_same_request_works_again()
            throws Exception {
        String key = newKey();
        var training = training(newTitle());
        var pool = Executors.newSingleThreadExecutor();
        try (var blocker = dataSource.getConnection()) {
            blocker.setAutoCommit(false);
            blocker.createStatement().execute("lock table kept_answer in exclusive mode");
            // The training and its change are written; the request waits to keep the answer.
            var answer = pool.submit(() -> plan(key, training));
            await(() -> terminateWaiting(blocker) == 1);
            assertThat(answer.get(60, TimeUnit.SECONDS).statusCode()).isEqualTo(503);
            blocker.rollback();
        }
        pool.shutdown();
        assertThat(trainings(training)).isZero();

        plan(key, training).then().statusCode(201);
        plan(key, training).then().statusCode(201).header("Idempotency-Replayed", "true");
        assertThat(trainings(training)).isOne();
    }

    @Test
    void while_one_is_worked_on_the_same_request_is_told_so() throws Exception {
        String key = newKey();
        var training = training(newTitle());
        var pool = Executors.newSingleThreadExecutor();
        try (var blocker = dataSource.getConnection()) {
            blocker.setAutoCommit(false);
            blocker.createStatement().execute("lock table kept_answer in exclusive mode");
            var first = pool.submit(() -> plan(key, training));
            await(() -> waiting(blocker) == 1);
            plan(key, training)
                    .then()
                    .statusCode(409)
                    .header("Retry-After", "1")
                    .body("code", equalTo("IDEMPOTENCY_KEY_IN_USE"));
            blocker.rollback();
            assertThat(first.get(60, TimeUnit.SECONDS).statusCode()).isEqualTo(201);
        }
        pool.shutdown();
    }

    @Test
    void a_client_that_hung_up_learns_the_answer_when_it_asks_again() throws Exception {
        String key = newKey();
        var training = training(newTitle());
        byte[] body = new JsonObject(training).encode().getBytes(StandardCharsets.UTF_8);
        String head = """
                POST /v1/trainings HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: application/json\r
                Idempotency-Key: %s\r
                Content-Length: %d\r
                \r
                """.formatted(token(Role.TRAINER, null), key, body.length);
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
            await(() -> trainings(training) == 1);
        }
        Requests.under(key)
                .config(RestAssured.config()
                        .encoderConfig(io.restassured.config.EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .body(body)
                .post("/v1/trainings")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("title", equalTo(training.get("title")));
    }

    private static int waiting(Connection connection) {
        return count(
                connection, "select count(*) from pg_locks where relation = 'kept_answer'::regclass and not granted");
    }

    private static int terminateWaiting(Connection connection) {
        return count(
                connection,
                "select count(pg_terminate_backend(pid)) from pg_locks where relation = 'kept_answer'::regclass and not granted");
    }

    private static int count(Connection connection, String query) {
        try (var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        Instant latest = Instant.now().plusSeconds(60);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("waited for it").isBefore(latest);
            Thread.sleep(25);
        }
    }
}
