package io.gridward.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;
import io.gridward.shared.time.MovableClock;

import static io.gridward.identity.SignIn.loggedInAs;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@GridwardTest
class AdministeringApiClientsTest {

    private final String clientId = "client-" + UUID.randomUUID();

    @Inject
    MovableClock clock;

    @AfterEach
    void now_again() {
        clock.back();
    }

    @Test
    void a_created_client_signs_in_with_the_secret_shown_once() {
        Response created = create(null);
        created.then().statusCode(201).header("Cache-Control", "no-store").body("lastUsedAt", nullValue());

        assertThat(signIn(created.path("secret"))).isEqualTo(200);
        read(created.path("id"))
                .then()
                .header("ETag", "\"0\"")
                .body("lastUsedAt", notNullValue())
                .body("secret", nullValue())
                .body("secretHash", nullValue());
        assertThat(Database.changesOf(UUID.fromString(created.path("id"))))
                .contains("API_CLIENT_CREATED")
                .doesNotContain("argon2", created.<String>path("secret"));
        create(null).then().statusCode(409).body("code", equalTo("CLIENT_ID_TAKEN"));
    }

    @Test
    void a_new_secret_replaces_the_old_one() {
        Response created = create(null);
        String secret = admin().post(path(created) + "/secret")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .extract()
                .path("secret");

        assertThat(signIn(created.path("secret"))).isEqualTo(401);
        assertThat(signIn(secret)).isEqualTo(200);
    }

    @Test
    void a_new_secret_may_leave_the_old_one_some_time() {
        Response created = create(null);
        String token = token(created.path("secret"));
        String secret = replace(created, 24).then().statusCode(200).extract().path("secret");

        read(created.path("id")).then().body("previousSecretValidUntil", notNullValue());
        assertThat(signIn(created.path("secret"))).isEqualTo(200);
        assertThat(signIn(secret)).isEqualTo(200);
        TokenRequests.me(token).then().statusCode(200);
        clock.forward(Duration.ofHours(24));
        assertThat(signIn(created.path("secret"))).isEqualTo(401);
        assertThat(signIn(secret)).isEqualTo(200);
        replace(created, 169).then().statusCode(400);
        replace(created, -1).then().statusCode(400);
    }

    @Test
    void of_three_secrets_the_last_two_are_good() {
        Response created = create(null);
        String second = replace(created, 1).path("secret");
        String third = replace(created, 1).path("secret");
        assertThat(signIn(created.path("secret"))).isEqualTo(401);
        assertThat(signIn(second)).isEqualTo(200);
        assertThat(signIn(third)).isEqualTo(200);
        replace(created, 0);
        assertThat(signIn(third)).isEqualTo(401);
    }

    @Test
    void an_expired_or_deactivated_client_is_refused() {
        Response created = create(Instant.now().plus(Duration.ofHours(1)));
        String secret = created.path("secret");
        admin().post(path(created) + "/deactivation").then().statusCode(200);
        assertThat(signIn(secret)).isEqualTo(401);
        admin().header("If-Match", "\"1\"")
                .delete(path(created) + "/deactivation")
                .then()
                .statusCode(200);
        assertThat(signIn(secret)).isEqualTo(200);
        clock.forward(Duration.ofHours(1));
        assertThat(signIn(secret)).isEqualTo(401);

        patch(created, 2, "{\"expiresAt\": null}").then().statusCode(200).body("expiresAt", nullValue());
        assertThat(signIn(secret)).isEqualTo(200);
    }

    @Test
    void a_patch_changes_what_it_names() {
        Response created = create(Instant.parse("9999-12-31T23:59:59Z"));

        patch(created, 0, "{\"name\": \"气象局\", \"reach\": [\"330282006\"]}")
                .then()
                .statusCode(200)
                .body("name", equalTo("气象局"))
                .body("reach", equalTo(List.of("330282006")))
                .body("expiresAt", equalTo("9999-12-31T23:59:59Z"));
        patch(created, 0, "{}").then().statusCode(412);
        patch(created, 1, "{\"name\": null}").then().statusCode(400);
        patch(created, 1, "{\"expiresAt\": \"+999999999-01-01T00:00:00Z\"}")
                .then()
                .statusCode(400);
        patch(created, 1, "{\"expiresAt\": 1764000000}").then().statusCode(400);
        patch(created, 1, "{\"expiresAt\": \"2027-01-01T00:00:00\"}").then().statusCode(400);
        patch(created, 1, "{\"expiresAt\": \"0001-01-01T00:00:00+08:00\"}")
                .then()
                .statusCode(200);
    }

    private Response create(Instant expiresAt) {
        var command = new java.util.HashMap<String, Object>(
                Map.of("clientId", clientId, "name", "气象", "reach", List.of("330282")));
        if (expiresAt != null) {
            command.put("expiresAt", expiresAt.toString());
        }
        return admin().contentType("application/json").body(command).post("/v1/api-clients");
    }

    private static Response replace(Response created, int hours) {
        return admin().post(path(created) + "/secret?oldValidHours=" + hours);
    }

    private int signIn(String secret) {
        return grant(secret).statusCode();
    }

    private String token(String secret) {
        return grant(secret).path("access_token");
    }

    private Response grant(String secret) {
        return given().formParam("grant_type", "client_credentials")
                .formParam("client_id", clientId)
                .formParam("client_secret", secret)
                .post("/v1/oauth/token");
    }

    private static Response patch(Response created, int version, String body) {
        return admin().contentType("application/merge-patch+json")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .patch(path(created));
    }

    private static Response read(String id) {
        return admin().get("/v1/api-clients/" + id);
    }

    private static String path(Response created) {
        return "/v1/api-clients/" + created.path("id");
    }

    private static io.restassured.specification.RequestSpecification admin() {
        return loggedInAs(Role.ADMIN);
    }
}
