package io.gridward.identity;

import io.restassured.response.Response;

import static io.restassured.RestAssured.given;

/** The requests to the token endpoint, as a client sends them. */
final class TokenRequests {

    private TokenRequests() {}

    static Response password(String loginName, String password) {
        return given().formParam("grant_type", "password")
                .formParam("username", loginName)
                .formParam("password", password)
                .post("/v1/oauth/token");
    }

    static Response refresh(String token) {
        return given().formParam("grant_type", "refresh_token")
                .formParam("refresh_token", token)
                .post("/v1/oauth/token");
    }

    static Response me(String accessToken) {
        return given().auth().oauth2(accessToken).get("/v1/me");
    }

    /** Signs in with the password of the test accounts. */
    static String refreshTokenOf(String loginName) {
        return password(loginName, SignIn.PASSWORD)
                .then()
                .statusCode(200)
                .extract()
                .path("refresh_token");
    }
}
