package io.gridward.identity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;
import io.gridward.staffing.StaffingFixture;
import io.gridward.staffing.WorkerKind;

import static io.gridward.identity.SignIn.loggedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@GridwardTest
class AdministeringAccountsTest {

    private static final String PASSWORD = "Abcdefg1";

    private final String name = "sun." + UUID.randomUUID();

    @Test
    void a_created_account_can_sign_in() {
        UUID id = UUID.randomUUID();
        var command = Map.of(
                "id",
                id,
                "loginName",
                name.toUpperCase(Locale.ROOT),
                "displayName",
                "孙😀",
                "roles",
                List.of("LEADER"),
                "reach",
                List.of("330282006"),
                "password",
                PASSWORD);
        loggedInAs(Role.ADMIN)
                .contentType("application/json")
                .body(command)
                .post("/v1/accounts")
                .then()
                .statusCode(201)
                .header("Location", endsWith("/v1/accounts/" + id))
                .header("ETag", "\"0\"")
                .header("Cache-Control", "no-store")
                .body("id", equalTo(id.toString()))
                .body("loginName", equalTo(name))
                .body("displayName", equalTo("孙😀"))
                .body("password", nullValue());

        TokenRequests.password(name, PASSWORD).then().statusCode(200);
        assertThat(Database.changesOf(id)).contains("ACCOUNT_CREATED").doesNotContain("argon2", PASSWORD);
    }

    @Test
    void a_password_that_is_not_given_is_generated_and_shown_once() {
        Response created = create(Map.of());
        created.then().statusCode(201).body("password", notNullValue());

        TokenRequests.password(name, created.path("password")).then().statusCode(200);
        read(created.path("id")).then().body("password", nullValue()).body("passwordHash", nullValue());
    }

    @Test
    void names_and_ids_are_taken_once() {
        String id = create(Map.of()).path("id");

        create(Map.of()).then().statusCode(409).body("code", equalTo("LOGIN_NAME_TAKEN"));
        create(Map.of("loginName", name + "2", "id", id)).then().statusCode(409).body("code", equalTo("ID_TAKEN"));
    }

    @Test
    void two_at_once_with_one_name_leave_one() throws InterruptedException {
        var answers = AtOnce.times(4, () -> create(Map.of()).statusCode());

        assertThat(answers).containsOnlyOnce(201);
        assertThat(answers).containsOnly(201, 409);
    }

    @Test
    void bad_fields_are_named() {
        create(Map.of("loginName", "a b", "roles", List.of(), "reach", List.of("33028x"), "displayName", " "))
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_FIELDS"))
                .body("errors.pointer", contains("/displayName", "/loginName", "/reach/0", "/roles"));
        create(Map.of("password", "weak")).then().statusCode(400).body("code", equalTo("PASSWORD_TOO_WEAK"));
        create(Map.of("superuser", true)).then().statusCode(400).body("code", equalTo("UNKNOWN_FIELD"));
        create(Map.of("roles", List.of("KING"))).then().statusCode(400);
        loggedInAs(Role.ADMIN)
                .contentType("application/json")
                .post("/v1/accounts")
                .then()
                .statusCode(400);
        loggedInAs(Role.ADMIN)
                .contentType("application/json")
                .body("null")
                .post("/v1/accounts")
                .then()
                .statusCode(400);
    }

    @Test
    void a_patch_changes_what_it_names() {
        UUID worker = StaffingFixture.newWorker(WorkerKind.FULL_TIME).getUUID("id");
        String id = create(Map.of("workerId", worker)).path("id");

        patch(id, 0, "{\"displayName\": \"新名\"}")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("displayName", equalTo("新名"))
                .body("workerId", equalTo(worker.toString()));
        patch(id, 1, "{\"workerId\": null, \"roles\": [\"WORKER\", \"LEADER\"]}")
                .then()
                .statusCode(200)
                .body("displayName", equalTo("新名"))
                .body("workerId", nullValue())
                .body("roles", contains("LEADER", "WORKER"));
        patch(id, 2, "{\"displayName\": null}").then().statusCode(400).body("errors.pointer", contains("/displayName"));
        patch(id, 2, "{\"roles\": []}").then().statusCode(400);
    }

    @Test
    void a_patch_needs_the_current_version() {
        String id = create(Map.of()).path("id");
        patch(id, 0, "{\"displayName\": \"一\"}").then().statusCode(200);

        patch(id, 0, "{\"displayName\": \"二\"}")
                .then()
                .statusCode(412)
                .body("code", equalTo("STALE_VERSION"))
                .body("currentVersion", equalTo(1));
        loggedInAs(Role.ADMIN)
                .contentType("application/merge-patch+json")
                .body("{}")
                .patch("/v1/accounts/" + id)
                .then()
                .statusCode(428);
    }

    @Test
    void new_roles_end_the_refresh_tokens() {
        Response created = create(Map.of());
        String refresh = TokenRequests.password(name, created.path("password")).path("refresh_token");

        patch(created.path("id"), 0, "{\"roles\": [\"TRAINER\"]}").then().statusCode(200);

        TokenRequests.refresh(refresh).then().statusCode(400);
    }

    @Test
    void the_list_is_filtered_and_paged() {
        create(Map.of("displayName", "百分之100% _x", "roles", List.of("TRAINER")));
        loggedInAs(Role.ADMIN)
                .queryParam("text", "100% _X")
                .queryParam("role", "TRAINER")
                .get("/v1/accounts")
                .then()
                .statusCode(200)
                .body("items.loginName", org.hamcrest.Matchers.hasItem(name));
        loggedInAs(Role.ADMIN)
                .queryParam("text", name.toUpperCase(Locale.ROOT))
                .queryParam("role", "WORKER")
                .get("/v1/accounts")
                .then()
                .body("items", equalTo(List.of()));
        Response page = loggedInAs(Role.ADMIN).queryParam("limit", 1).get("/v1/accounts");
        page.then().header("Link", containsString("rel=\"next\"")).body("nextCursor", notNullValue());
        loggedInAs(Role.ADMIN)
                .queryParam("limit", 1)
                .queryParam("cursor", page.<String>path("nextCursor"))
                .get("/v1/accounts")
                .then()
                .statusCode(200)
                .body("items[0].id", not(equalTo(page.path("items[0].id"))));
        loggedInAs(Role.ADMIN)
                .queryParam("role", "KING")
                .get("/v1/accounts")
                .then()
                .statusCode(400);
    }

    private Response create(Map<String, Object> fields) {
        var command = new java.util.HashMap<String, Object>(Map.of(
                "loginName", name, "displayName", "孙", "roles", List.of("LEADER"), "reach", List.of("330282006")));
        command.putAll(fields);
        return loggedInAs(Role.ADMIN)
                .contentType("application/json")
                .body(command)
                .post("/v1/accounts");
    }

    private static Response read(String id) {
        return loggedInAs(Role.ADMIN).get("/v1/accounts/" + id);
    }

    private static Response patch(String id, int version, String body) {
        return loggedInAs(Role.ADMIN)
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .patch("/v1/accounts/" + id);
    }
}
