package io.gridward.shared.idempotency;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;
import io.gridward.staffing.StaffingFixture;
import io.gridward.staffing.WorkerKind;

import static io.gridward.grid.GridFixture.gridIn;
import static io.gridward.identity.SignIn.loggedInAs;
import static io.gridward.shared.idempotency.Requests.newTitle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** What a client creates under an id of its own is created once, with a key or without. */
@GridwardTest
class CreatingAgainTest {

    private static final String VILLAGE = StaffingFixture.VILLAGE;

    /** Everything that can be created under an id, with the field that is another one in another creation. */
    enum Creation {
        GRID("/v1/grids", "name"),
        WORKER("/v1/workers", "name"),
        ASSIGNMENT("/v1/workers/%s/assignments", "validFrom"),
        TRAINING("/v1/trainings", "title"),
        ACCOUNT("/v1/accounts", "displayName"),
        ACCOUNT_WITH_PASSWORD("/v1/accounts", "password"),
        API_CLIENT("/v1/api-clients", "name");

        private final String path;
        private final String field;

        Creation(String path, String field) {
            this.path = path;
            this.field = field;
        }

        Map<String, Object> body() {
            Map<String, Object> body = new HashMap<>(
                    switch (this) {
                        case GRID -> Map.of("areaCode", VILLAGE, "name", "测试网格");
                        case WORKER -> StaffingFixture.worker(WorkerKind.FULL_TIME);
                        case ASSIGNMENT ->
                            Map.of("gridCode", gridIn(VILLAGE), "validFrom", "2026-01-01T00:00:00+08:00");
                        case TRAINING -> Requests.training(newTitle());
                        case ACCOUNT, ACCOUNT_WITH_PASSWORD ->
                            Map.of(
                                    "loginName",
                                    "again-" + UUID.randomUUID(),
                                    "displayName",
                                    "再来",
                                    "roles",
                                    List.of("AUDITOR"),
                                    "reach",
                                    List.of("330282"));
                        case API_CLIENT ->
                            Map.of("clientId", "again-" + UUID.randomUUID(), "name", "再来", "reach", List.of("330282"));
                    });
            if (this == ACCOUNT_WITH_PASSWORD) {
                body.put("password", "Test-only-1");
            }
            body.put("id", UUID.randomUUID().toString());
            return body;
        }

        Map<String, Object> another(Map<String, Object> body) {
            Map<String, Object> other = new HashMap<>(body);
            other.put(field, field.equals("validFrom") ? "2026-01-02T00:00:00+08:00" : "Another-1");
            return other;
        }

        String address() {
            return this == ASSIGNMENT ? path.formatted(StaffingFixture.idOfNew(WorkerKind.FULL_TIME)) : path;
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_same_creation_answers_what_there_is(Creation creation) {
        String address = creation.address();
        var body = creation.body();
        var id = body.get("id");
        send(Role.ADMIN, address, body).then().statusCode(201).body("id", equalTo(id));
        send(Role.ADMIN, address, body)
                .then()
                .statusCode(201)
                .body("id", equalTo(id))
                .header("ETag", "\"0\"");
    }

    @ParameterizedTest
    @EnumSource
    void another_content_finds_the_id_taken(Creation creation) {
        String address = creation.address();
        var body = creation.body();
        send(Role.ADMIN, address, body).then().statusCode(201);
        send(Role.ADMIN, address, creation.another(body)).then().statusCode(409).body("code", equalTo("ID_TAKEN"));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ACCOUNT", "ACCOUNT_WITH_PASSWORD", "API_CLIENT"})
    void another_caller_finds_the_id_taken(Creation creation) {
        String address = creation.address();
        var body = creation.body();
        send(Role.ADMIN, address, body).then().statusCode(201);
        send(Role.COMMANDER, address, body).then().statusCode(409).body("code", equalTo("ID_TAKEN"));
    }

    @ParameterizedTest
    @EnumSource
    void copies_that_arrive_together_create_one(Creation creation) throws Exception {
        String address = creation.address();
        var body = creation.body();
        // The account of the four is not to be a race of its own.
        loggedInAs(Role.ADMIN);
        var pool = Executors.newFixedThreadPool(4);
        Callable<Response> copy = () -> send(Role.ADMIN, address, body);
        for (var answer : pool.invokeAll(List.of(copy, copy, copy, copy))) {
            assertThat(answer.get().statusCode()).isEqualTo(201);
            assertThat(answer.get().<String>path("id")).isEqualTo(body.get("id"));
        }
        pool.shutdown();
    }

    private static Response send(Role role, String address, Map<String, Object> body) {
        return loggedInAs(role).contentType(ContentType.JSON).body(body).post(address);
    }
}
