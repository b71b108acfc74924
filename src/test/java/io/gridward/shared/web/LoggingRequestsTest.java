package io.gridward.shared.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.accountId;
import static io.gridward.identity.SignIn.loggedInAs;
import static io.gridward.identity.SignIn.token;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@GridwardTest
class LoggingRequestsTest {

    private static final String NAME = "欧阳不可见";
    private static final String PHONE = "12087654321";
    private static final String ID_CARD = "000000199001011239";
    private static final String PASSWORD = "Never-in-a-log-7";

    @Test
    void each_request_is_one_line_with_who_where_what_came_of_it_and_how_long() throws Exception {
        accountId(Role.AUDITOR);
        try (var log = LogLines.open()) {
            loggedInAs(Role.AUDITOR)
                    .header("X-Request-Id", "my-request-1")
                    .get("/v1/workers/" + UUID.randomUUID() + "?note=x")
                    .then()
                    .statusCode(404)
                    .header("X-Request-Id", "my-request-1");
            var line = log.requests(1).get(0);
            assertThat(line.fields())
                    .containsEntry("requestId", "my-request-1")
                    .containsEntry("accountId", accountId(Role.AUDITOR).toString())
                    .containsEntry("method", "GET")
                    .containsEntry("route", "/v1/workers/{id}")
                    .containsEntry("status", "404")
                    .containsKey("durationMs");
            assertThat(line.message()).matches("GET /v1/workers/\\{id} 404 \\d+ ms account=[0-9a-f-]{36}");
        }
    }

    @Test
    void a_graphql_request_is_one_line_under_the_address_it_was_sent_to() throws Exception {
        accountId(Role.AUDITOR);
        try (var log = LogLines.open()) {
            loggedInAs(Role.AUDITOR)
                    .contentType(ContentType.JSON)
                    .body(Map.of("query", "{ me { id } }"))
                    .post("/graphql")
                    .then()
                    .statusCode(200);
            assertThat(log.requests(1)).hasSize(1).first().satisfies(line -> assertThat(line.fields())
                    .containsEntry("route", "/graphql")
                    .containsEntry("accountId", accountId(Role.AUDITOR).toString()));
        }
    }

    @Test
    void without_an_id_of_its_own_a_request_has_that_of_its_trace() {
        given().header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .get("/v1/grids")
                .then()
                .statusCode(401)
                .header("X-Request-Id", "4bf92f3577b34da6a3ce929d0e0e4736");
        String made = given().header("X-Request-Id", "two words\u0007")
                .get("/nowhere")
                .header("X-Request-Id");
        assertThat(UUID.fromString(made).toString()).isEqualTo(made);
    }

    @Test
    void nothing_personal_or_secret_is_logged_wherever_it_is_sent() throws Exception {
        String token = token(Role.ADMIN, null);
        try (var log = LogLines.open()) {
            int sent = sendEverywhere(token);
            assertThat(log.requests(sent)).hasSize(sent);
            for (var line : log.all()) {
                assertThat(line.message() + line.fields() + line.thrown())
                        .as(line.logger())
                        .doesNotContain(NAME, PHONE, ID_CARD, PASSWORD, token, token.substring(token.lastIndexOf('.')));
            }
        }
    }

    private static int sendEverywhere(String token) {
        var worker = Map.of(
                "kind",
                "FULL_TIME",
                "name",
                NAME,
                "areaCode",
                "330282006",
                "education",
                "COLLEGE",
                "hireDate",
                "2019-12-01",
                "phone",
                PHONE,
                "idCard",
                ID_CARD);
        var admin = List.of(
                loggedInAs(Role.ADMIN).queryParams(Map.of("name", NAME, "phone", PHONE, "token", token)),
                loggedInAs(Role.ADMIN).header("X-Action-Note", NAME.codePointAt(0) + PHONE));
        admin.forEach(request -> request.get("/v1/workers"));
        loggedInAs(Role.ADMIN).get("/v1/workers/" + NAME + PHONE);
        loggedInAs(Role.ADMIN).get("/" + PHONE + "/" + ID_CARD + "?" + PASSWORD);
        loggedInAs(Role.ADMIN).contentType(ContentType.JSON).body(worker).post("/v1/workers");
        loggedInAs(Role.ADMIN).contentType(ContentType.JSON).body(worker).post("/v1/workers");
        loggedInAs(Role.ADMIN)
                .contentType(ContentType.JSON)
                .body("{\"name\":\"" + NAME + "\",\"phone\":" + PHONE + ",,}")
                .post("/v1/workers");
        loggedInAs(Role.ADMIN)
                .contentType(ContentType.JSON)
                .body(Map.of("loginName", "n-" + PHONE, "displayName", NAME, "password", "short"))
                .post("/v1/accounts");
        loggedInAs(Role.ADMIN)
                .contentType(ContentType.JSON)
                .body(Map.of("oldPassword", PASSWORD, "newPassword", PASSWORD + "x"))
                .post("/v1/me/password");
        loggedInAs(Role.ADMIN)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "query",
                        "query($p: String) { " + "w" + PHONE + " worker(id: \"" + NAME + "\") { id } }",
                        "variables",
                        Map.of("p", PHONE, "q", ID_CARD)))
                .post("/graphql");
        loggedInAs(Role.ADMIN)
                .contentType(ContentType.JSON)
                .body(Map.of("query", "{ secret" + PHONE + " }"))
                .post("/graphql");
        given().formParams(Map.of("grant_type", "password", "username", NAME, "password", PASSWORD))
                .post("/v1/oauth/token");
        given().formParams(Map.of("grant_type", "refresh_token", "refresh_token", token))
                .post("/v1/oauth/token");
        given().auth().preemptive().basic(PHONE, PASSWORD).get("/v1/grids");
        given().auth().oauth2(token + "x").get("/v1/grids");
        given().cookie("session", PASSWORD).get("/v1/grids/" + ID_CARD);
        return 16;
    }
}
