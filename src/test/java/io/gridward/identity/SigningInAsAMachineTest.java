package io.gridward.identity;

import java.util.List;

import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Reach;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

@GridwardTest
class SigningInAsAMachineTest {

    private static final String CLIENT = "weather-office";

    @BeforeEach
    void a_client() {
        SignIn.client(CLIENT, new Reach(List.of("330282")));
    }

    @Test
    void by_http_basic() {
        String token = grant().auth()
                .preemptive()
                .basic(CLIENT, SignIn.PASSWORD)
                .post("/v1/oauth/token")
                .then()
                .statusCode(200)
                .body("refresh_token", nullValue())
                .extract()
                .path("access_token");

        TokenRequests.me(token)
                .then()
                .body("loginName", equalTo(CLIENT))
                .body("roles", contains("PARTNER"))
                .body("reach", contains("330282"));
    }

    @Test
    void by_form_fields() {
        grant().formParam("client_id", CLIENT)
                .formParam("client_secret", SignIn.PASSWORD)
                .post("/v1/oauth/token")
                .then()
                .statusCode(200);
    }

    @Test
    void an_unknown_client_and_a_wrong_secret_are_refused_alike() {
        for (String[] pair : new String[][] {{CLIENT, "wrong"}, {"nobody", SignIn.PASSWORD}, {"%zz", "%00"}}) {
            grant().auth()
                    .preemptive()
                    .basic(pair[0], pair[1])
                    .post("/v1/oauth/token")
                    .then()
                    .statusCode(401)
                    .header("WWW-Authenticate", startsWith("Basic"))
                    .body("error", equalTo("invalid_client"));
        }
        grant().post("/v1/oauth/token").then().statusCode(401);
        grant().header("Authorization", "Basic !")
                .post("/v1/oauth/token")
                .then()
                .statusCode(401);
    }

    @Test
    void two_ways_at_once_are_refused() {
        grant().formParam("client_id", CLIENT)
                .formParam("client_secret", SignIn.PASSWORD)
                .auth()
                .preemptive()
                .basic(CLIENT, SignIn.PASSWORD)
                .post("/v1/oauth/token")
                .then()
                .statusCode(400)
                .body("error", equalTo("invalid_request"));
    }

    @Test
    void a_machine_may_not_use_a_persons_grant() {
        given().formParam("grant_type", "password")
                .formParam("username", "x")
                .formParam("password", "y")
                .auth()
                .preemptive()
                .basic(CLIENT, SignIn.PASSWORD)
                .post("/v1/oauth/token")
                .then()
                .statusCode(400)
                .body("error", equalTo("unauthorized_client"));
    }

    private static RequestSpecification grant() {
        return given().formParam("grant_type", "client_credentials");
    }
}
