package io.gridward.shared.web;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.identity.Machine;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

@GridwardTest
class LimitingRequestsTest {

    @Test
    void a_machine_is_told_what_it_has_left_and_waits_when_that_is_nothing() {
        var machine = Machine.with(Map.of("requestsPerMinute", 3));
        machine.asks()
                .get("/v1/grids?limit=1")
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", containsString("\"caller\";q=3;w=60"))
                .header("RateLimit", containsString("\"caller\";r=2;t=20"));
        machine.asks().get("/v1/grids?limit=1").then().statusCode(200);
        machine.graphql(Map.of("query", "{ __typename }")).then().statusCode(200);
        machine.asks()
                .get("/v1/grids?limit=1")
                .then()
                .statusCode(429)
                .header("Retry-After", matchesPattern("1?\\d|20"))
                .header("RateLimit", containsString("\"caller\";r=0;"))
                .body("code", equalTo("RATE_LIMITED"));
        Machine.with(Map.of("requestsPerMinute", 3))
                .asks()
                .get("/v1/grids?limit=1")
                .then()
                .statusCode(200);
    }

    @Test
    void a_token_that_is_no_good_is_refused_as_ever_and_open_doors_stay_open() {
        given().auth().oauth2("nonsense").get("/v1/grids").then().statusCode(401);
        given().auth().oauth2("nonsense").get("/problems").then().statusCode(200);
        given().get("/v1/grids").then().statusCode(401);
    }
}
