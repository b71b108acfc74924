package io.gridward.shared.graphql;

import java.util.Map;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** Asks through the GraphQL door. */
public final class Graphql {

    private Graphql() {}

    public static ValidatableResponse ask(RequestSpecification caller, String query, Map<String, Object> variables) {
        return caller.contentType("application/json")
                .body(Map.of("query", query, "variables", variables))
                .post("/graphql")
                .then()
                .statusCode(200);
    }

    public static ValidatableResponse ask(RequestSpecification caller, String query) {
        return ask(caller, query, Map.of());
    }
}
