package io.gridward.identity;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.gridward.GridwardTest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

@GridwardTest
class RefusedTokenRequestsTest {

    @Test
    void the_answer_is_an_oauth_error_and_a_problem() {
        send(given().formParam("grant_type", "password")
                        .formParam("username", "x")
                        .formParam("password", "y"))
                .statusCode(400)
                .contentType("application/json")
                .header("Cache-Control", "no-store")
                .body("error", equalTo("invalid_grant"))
                .body("error_description", startsWith("The login name"))
                .body("code", equalTo("INVALID_GRANT"))
                .body("status", equalTo(400))
                .body("type", equalTo("/problems/invalid-grant"));
    }

    @Test
    void a_missing_parameter_is_named() {
        send(given().contentType("application/x-www-form-urlencoded")).body("error", equalTo("invalid_request"));
        send(given().formParam("grant_type", "password").formParam("username", "x"))
                .statusCode(400)
                .body("error", equalTo("invalid_request"))
                .body("error_description", equalTo("The parameter password is missing"));
        send(given().formParam("grant_type", "refresh_token").formParam("refresh_token", ""))
                .statusCode(400)
                .body("error", equalTo("invalid_request"));
    }

    @Test
    void a_form_with_broken_escapes_is_refused() {
        send(given().contentType("application/x-www-form-urlencoded").body("grant_type=%2"))
                .statusCode(400)
                .body("error", equalTo("invalid_request"));
        send(given().contentType("application/x-www-form-urlencoded").body("grant_type=password&username=% 7"))
                .statusCode(400)
                .body("error", equalTo("invalid_request"));
    }

    @Test
    void a_parameter_sent_twice_is_refused() {
        send(given().formParam("grant_type", "password")
                        .formParam("username", "x", "y")
                        .formParam("password", "z"))
                .statusCode(400)
                .body("error", equalTo("invalid_request"));
    }

    @Test
    void an_unknown_grant_is_refused() {
        send(given().formParam("grant_type", "implicit"))
                .statusCode(400)
                .body("error", equalTo("unsupported_grant_type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"grant_type=%F\0", "grant_type=%zz", "%zz=password", "grant_type=%", "grant_type=%-1"})
    void an_escape_that_is_none_is_refused(String form) {
        for (String door : new String[] {"token", "revoke"}) {
            given().contentType("application/x-www-form-urlencoded")
                    .body(form)
                    .post("/v1/oauth/" + door)
                    .then()
                    .statusCode(400)
                    .body("error", equalTo("invalid_request"));
        }
    }

    @Test
    void texts_that_cannot_be_stored_are_refused() {
        send(given().formParam("grant_type", "password")
                        .formParam("username", "a\0b")
                        .formParam("password", "z"))
                .statusCode(400)
                .body("error", equalTo("invalid_request"));
    }

    @Test
    void texts_that_look_like_sql_or_are_huge_are_just_wrong() {
        send(given().formParam("grant_type", "password")
                        .formParam("username", "' or 1=1 --")
                        .formParam("password", "x".repeat(100_000)))
                .statusCode(400)
                .body("error", equalTo("invalid_grant"));
    }

    @Test
    void json_is_not_what_oauth_speaks() {
        given().contentType("application/json")
                .body("{\"grant_type\": \"password\"}")
                .post("/v1/oauth/token")
                .then()
                .statusCode(415)
                .body("code", equalTo("UNSUPPORTED_MEDIA_TYPE"));
    }

    @Test
    void a_bad_access_token_beside_does_not_matter() {
        given().auth()
                .oauth2("x.y.z")
                .formParam("grant_type", "password")
                .formParam("username", "x")
                .formParam("password", "y")
                .post("/v1/oauth/token")
                .then()
                .statusCode(400)
                .body("error", equalTo("invalid_grant"));
    }

    private static ValidatableResponse send(RequestSpecification request) {
        return request.header("Accept-Language", "en").post("/v1/oauth/token").then();
    }
}
