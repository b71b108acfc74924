package io.gridward;

import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

/** What the packaged program shows without a login. */
@GridwardIntegrationTest
class PagesIT {

    @Test
    void it_is_healthy() {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/metrics").then().statusCode(200).body(containsString("jvm_"));
    }

    @Test
    void the_pages_of_both_doors_are_there() {
        given().get("/q/swagger-ui/").then().statusCode(200).body(containsString("swagger"));
        given().get("/q/graphql-ui/").then().statusCode(200).body(containsString("GraphiQL"));
        given().get("/q/openapi").then().statusCode(200).body(containsString("/v1/grids"));
        given().get("/graphql/schema.graphql").then().statusCode(200).body(containsString("type Query"));
    }

    @Test
    void the_keys_are_published() {
        given().get("/.well-known/jwks.json").then().statusCode(200).body("keys[0].kty", equalTo("RSA"));
    }
}
