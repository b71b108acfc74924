package io.gridward.shared.idempotency;

import java.util.Map;
import java.util.UUID;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.identity.SignIn;
import io.gridward.shared.access.Reach;
import io.gridward.shared.access.Role;

import static io.gridward.shared.idempotency.Requests.newKey;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

/** A key takes back what a refused use case did, but not what it counted against the caller. */
@GridwardTest
class GuessingUnderAKeyTest {

    private static final String NEW_PASSWORD = "Another-good-1";

    private final String name = "guess-" + UUID.randomUUID();

    @Test
    void wrong_passwords_are_counted_and_lock_the_account() {
        SignIn.account(name, Role.AUDITOR, Reach.everything(), null);
        String token = token();
        for (int guess = 0; guess < 5; guess++) {
            change(token, newKey(), "Wrong-guess-" + guess).statusCode(400).body("code", equalTo("PASSWORD_WRONG"));
        }
        change(token, newKey(), SignIn.PASSWORD).statusCode(400).body("code", equalTo("PASSWORD_WRONG"));
    }

    @Test
    void a_changed_password_is_confirmed_again_to_who_got_no_answer() {
        SignIn.account(name, Role.AUDITOR, Reach.everything(), null);
        String token = token();
        String key = newKey();
        change(token, key, SignIn.PASSWORD).statusCode(204);
        // The change has ended the tokens that were out: the new password lets in to hear that it holds.
        change(token, key, SignIn.PASSWORD).statusCode(401);
        change(token(NEW_PASSWORD), key, SignIn.PASSWORD).statusCode(204).header("Idempotency-Replayed", "true");
    }

    private ValidatableResponse change(String token, String key, String oldPassword) {
        return given().auth()
                .oauth2(token)
                .header(IdempotencyKey.HEADER, key)
                .contentType(ContentType.JSON)
                .body(Map.of("oldPassword", oldPassword, "newPassword", NEW_PASSWORD))
                .post("/v1/me/password")
                .then();
    }

    private String token() {
        return token(SignIn.PASSWORD);
    }

    private String token(String password) {
        return given().formParams(Map.of("grant_type", "password", "username", name, "password", password))
                .post("/v1/oauth/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }
}
