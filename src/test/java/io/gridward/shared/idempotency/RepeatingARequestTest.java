package io.gridward.shared.idempotency;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;
import io.gridward.shared.time.MovableClock;

import static io.gridward.identity.SignIn.accountId;
import static io.gridward.identity.SignIn.loggedInAs;
import static io.gridward.shared.idempotency.Requests.newKey;
import static io.gridward.shared.idempotency.Requests.newTitle;
import static io.gridward.shared.idempotency.Requests.plan;
import static io.gridward.shared.idempotency.Requests.training;
import static io.gridward.shared.idempotency.Requests.trainings;
import static io.gridward.shared.idempotency.Requests.under;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@GridwardTest
class RepeatingARequestTest {

    private static final String REPLAYED = "Idempotency-Replayed";

    @Inject
    MovableClock clock;

    @Inject
    EntityManager entities;

    @Inject
    ForgettingAnswers forgetting;

    @AfterEach
    void setClockBack() {
        clock.back();
    }

    @Test
    void the_same_request_gets_the_same_answer_and_has_one_effect() {
        String key = newKey();
        var training = training(newTitle());
        Response first = plan(key, training);
        Response second = plan(key, training);

        first.then().statusCode(201).header(REPLAYED, nullValue());
        second.then().statusCode(201).header(REPLAYED, "true");
        assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
        for (String header : new String[] {"Location", "ETag", "Content-Type", "Cache-Control"}) {
            assertThat(second.header(header)).as(header).isEqualTo(first.header(header));
        }
        assertThat(trainings(training)).isOne();
    }

    @Test
    void the_answer_is_that_of_the_first_time_also_when_the_thing_has_changed_since() {
        String key = newKey();
        var training = training(newTitle());
        String id = plan(key, training).path("id");
        loggedInAs(Role.TRAINER)
                .header("If-Match", "\"0\"")
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "台风"))
                .post("/v1/trainings/" + id + "/cancellation")
                .then()
                .statusCode(200);
        plan(key, training).then().statusCode(201).header("ETag", "\"0\"").body("state", equalTo("PLANNED"));
    }

    @Test
    void quoted_and_bare_the_key_is_the_same() {
        String key = newKey();
        var training = training(newTitle());
        plan('"' + key + '"', training).then().statusCode(201);
        plan(key, training).then().statusCode(201).header(REPLAYED, "true");
    }

    @Test
    void without_a_key_every_request_is_a_new_one() {
        var training = training(newTitle());
        for (int i = 0; i < 2; i++) {
            loggedInAs(Role.TRAINER)
                    .contentType(ContentType.JSON)
                    .body(training)
                    .post("/v1/trainings")
                    .then()
                    .statusCode(201);
        }
        assertThat(trainings(training)).isEqualTo(2);
    }

    @Test
    void another_body_or_another_address_under_the_key_is_refused() {
        String key = newKey();
        var training = training(newTitle());
        String id = plan(key, training).path("id");

        plan(key, training(newTitle())).then().statusCode(422).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        under(key)
                .body(training)
                .post("/v1/trainings?x=1")
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        under(key)
                .body(Map.of("workerIds", new String[] {UUID.randomUUID().toString()}))
                .post("/v1/trainings/" + id + "/enrolments")
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        plan(key, training).then().statusCode(201).header(REPLAYED, "true");
    }

    @Test
    void callers_do_not_meet_under_one_key() {
        String key = newKey();
        var training = training(newTitle());
        plan(key, training).then().statusCode(201);
        loggedInAs(Role.COMMANDER)
                .header(IdempotencyKey.HEADER, key)
                .contentType(ContentType.JSON)
                .body(training)
                .post("/v1/trainings")
                .then()
                .statusCode(201)
                .header(REPLAYED, nullValue());
        assertThat(trainings(training)).isEqualTo(2);
    }

    @Test
    void a_refusal_is_not_kept() {
        String key = newKey();
        var training = training(newTitle());
        training.put("areaCode", "999999");
        plan(key, training).then().statusCode(404);
        plan(key, training).then().statusCode(404).header(REPLAYED, nullValue());
        training.put("areaCode", "330282006");
        plan(key, training).then().statusCode(201).header(REPLAYED, nullValue());
    }

    @Test
    void who_may_not_is_refused_with_a_key_as_without() {
        loggedInAs(Role.AUDITOR)
                .header(IdempotencyKey.HEADER, newKey())
                .contentType(ContentType.JSON)
                .body(training(newTitle()))
                .post("/v1/trainings")
                .then()
                .statusCode(403);
        given().header(IdempotencyKey.HEADER, "\"")
                .contentType(ContentType.JSON)
                .body(training(newTitle()))
                .post("/v1/trainings")
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "\"\"", "a b", "\"a", "a\"b", "a\\b", "a,b", "\"a\";p=1"})
    void a_key_of_another_shape_is_refused(String key) {
        plan(key, training(newTitle()))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("IDEMPOTENCY_KEY_INVALID"));
    }

    @Test
    void two_keys_and_a_key_too_long_are_refused() {
        under(newKey())
                .header(IdempotencyKey.HEADER, newKey())
                .body(training(newTitle()))
                .post("/v1/trainings")
                .then()
                .statusCode(400)
                .body("code", equalTo("IDEMPOTENCY_KEY_INVALID"));
        plan("k".repeat(256), training(newTitle())).then().statusCode(400);
        plan("k".repeat(200) + UUID.randomUUID(), training(newTitle())).then().statusCode(201);
    }

    @Test
    void after_its_time_the_key_is_free_again() {
        String key = newKey();
        plan(key, training(newTitle())).then().statusCode(201);
        clock.forward(Duration.ofHours(24).plusSeconds(1));
        // Tokens live for less than a day; the caller has a new one.
        plan(key, training(newTitle())).then().statusCode(201).header(REPLAYED, nullValue());
    }

    @Test
    void expired_answers_are_removed() {
        String key = newKey();
        plan(key, training(newTitle())).then().statusCode(201);
        assertThat(kept(key)).isOne();
        clock.forward(Duration.ofHours(25));
        assertThat(forgetting.removeExpired()).isPositive();
        assertThat(kept(key)).isZero();
    }

    @Test
    void a_password_that_is_shown_once_is_shown_again_to_who_got_no_answer_and_stands_nowhere_in_clear() {
        String key = newKey();
        String name = "once-" + UUID.randomUUID();
        var account = Map.<String, Object>of(
                "loginName", name, "displayName", "一次", "roles", new String[] {"AUDITOR"}, "reach", new String[] {"*"});
        String password = createAccount(key, account).statusCode(201).extract().path("password");
        createAccount(key, account).statusCode(201).header(REPLAYED, "true").body("password", equalTo(password));
        String stored = QuarkusTransaction.requiringNew().call(() -> (String) entities.createNativeQuery(
                        "select encode(answer, 'escape') || fingerprint from kept_answer where key = :key",
                        String.class)
                .setParameter("key", key)
                .getSingleResult());
        assertThat(stored).doesNotContain(password).doesNotContain(name);
    }

    private static ValidatableResponse createAccount(String key, Map<String, Object> account) {
        return loggedInAs(Role.ADMIN)
                .header(IdempotencyKey.HEADER, key)
                .contentType(ContentType.JSON)
                .body(account)
                .post("/v1/accounts")
                .then();
    }

    @Test
    void a_body_beyond_memory_is_read_whole_and_compared_whole() {
        String key = newKey();
        String text = new JsonObject(training(newTitle())).encode();
        String large = text + " ".repeat(3_000_000);
        under(key).body(large).post("/v1/trainings").then().statusCode(201);
        under(key).body(large).post("/v1/trainings").then().statusCode(201).header(REPLAYED, "true");
        under(key).body(large + " ").post("/v1/trainings").then().statusCode(422);
    }

    private long kept(String key) {
        return QuarkusTransaction.requiringNew().call(() -> (Long) entities.createNativeQuery(
                        "select count(*) from kept_answer where key = :key and caller_id = :caller", Long.class)
                .setParameter("key", key)
                .setParameter("caller", accountId(Role.TRAINER))
                .getSingleResult());
    }
}
