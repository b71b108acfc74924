package io.gridward.identity;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Reach;
import io.gridward.shared.access.Role;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@GridwardTest
class ChangingOnesPasswordTest {

    private static final String NEW = "Neu-und-gut-2";

    String name;
    UUID id;
    Response tokens;

    @BeforeEach
    void signed_in() {
        name = "zhou." + UUID.randomUUID();
        id = SignIn.account(name, Role.WORKER, Reach.everything(), null);
        tokens = TokenRequests.password(name, SignIn.PASSWORD);
    }

    @Test
    void the_new_one_counts_and_refresh_tokens_end() {
        change(SignIn.PASSWORD, NEW).then().statusCode(204);

        TokenRequests.password(name, SignIn.PASSWORD).then().statusCode(400);
        TokenRequests.refresh(tokens.path("refresh_token")).then().statusCode(400);
        TokenRequests.password(name, NEW).then().statusCode(200);
        assertThat(Database.changesOf(id)).contains("ACCOUNT_PASSWORD_CHANGED").doesNotContain(NEW, "argon2");
    }

    @Test
    void the_new_one_must_be_strong_and_new() {
        change(SignIn.PASSWORD, "weak").then().statusCode(400).body("code", equalTo("PASSWORD_TOO_WEAK"));
        change(SignIn.PASSWORD, SignIn.PASSWORD).then().statusCode(400).body("code", equalTo("PASSWORD_UNCHANGED"));
    }

    @Test
    void guessing_the_old_one_locks() {
        for (int i = 0; i < 5; i++) {
            change("wrong", NEW).then().statusCode(400).body("code", equalTo("PASSWORD_WRONG"));
        }

        change(SignIn.PASSWORD, NEW).then().statusCode(400).body("code", equalTo("PASSWORD_WRONG"));
        TokenRequests.password(name, SignIn.PASSWORD).then().statusCode(400);
    }

    @Test
    void changes_and_logins_at_once_all_end() throws InterruptedException {
        var answers =
                AtOnce.times(6, () -> change("wrong-" + UUID.randomUUID(), NEW).statusCode());

        assertThat(answers).containsOnly(400);
    }

    @Test
    void a_machine_has_no_password() {
        SignIn.client("machine", new Reach(List.of("330282")));
        String token = given().formParam("grant_type", "client_credentials")
                .formParam("client_id", "machine")
                .formParam("client_secret", SignIn.PASSWORD)
                .post("/v1/oauth/token")
                .path("access_token");

        change(token, SignIn.PASSWORD, NEW).then().statusCode(403);
    }

    private Response change(String oldPassword, String newPassword) {
        return change(tokens.path("access_token"), oldPassword, newPassword);
    }

    private static Response change(String token, String oldPassword, String newPassword) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(Map.of("oldPassword", oldPassword, "newPassword", newPassword))
                .post("/v1/me/password");
    }
}
