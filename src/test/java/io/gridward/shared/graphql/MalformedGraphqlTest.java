package io.gridward.shared.graphql;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.loggedInAs;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

/** A GraphQL request that is malformed in any way is a 400 with a code, never a 500. */
@GridwardTest
class MalformedGraphqlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "[1",
                "[]",
                "5",
                "null",
                "{}",
                "{\"query\":null}",
                "{\"query\":5}",
                "{\"query\":[\"{me{id}}\"]}",
                "{\"query\":\"\"}",
                "{\"query\":\"{\"}",
                "{\"query\":\"{ nope }\"}",
                "{\"query\":\"{ me }\"}",
                "{\"query\":\"{ me { id } } trailing\"}",
                "{\"query\":\"subscription { x }\"}",
                "{\"query\":\"query A { __typename } query B { __typename }\"}",
                "{\"query\":\"query A { __typename }\",\"operationName\":\"C\"}",
                "{\"query\":\"query A { __typename }\",\"operationName\":7}",
                "{\"query\":\"{ __typename }\",\"variables\":\"x\"}",
                "{\"query\":\"{ __typename }\",\"variables\":[1]}",
                "{\"query\":\"{ __typename }\",\"extensions\":\"x\"}",
                "{\"query\":\"query($f: Int) { grids(first: $f) { nodes { code } } }\",\"variables\":{\"f\":\"x\"}}",
                "{\"query\":\"query($f: Int) { grids(first: $f) { nodes { code } } }\",\"variables\":{\"f\":1e400}}",
                "{\"query\":\"query($f: Int) { grids(first: $f) { nodes { code } } }\",\"variables\":{\"f\":{}}}",
                "{\"query\":\"query($f: Int!) { grids(first: $f) { nodes { code } } }\"}",
                "{\"query\":\"query($f: Foo) { __typename }\"}",
                "{\"query\":\"query($c: String!) { grid(code: $c) { code } }\",\"variables\":{\"c\":\"a\\u0000\"}}",
                "{\"query\":\"query($c: String!) { grid(code: $c) { code } }\",\"variables\":{\"c\":7}}",
                "{\"query\":\"query($k: GridKind) { grids(kind: $k) { nodes { code } } }\",\"variables\":{\"k\":\"ODD\"}}",
                "{\"query\":\"{ grids(kind: ODD) { nodes { code } } }\"}",
                "{\"query\":\"{ gridAt(longitude: 1, latitude: 1) { code } }\"}",
                "{\"query\":\"mutation { reportCase(input: {categoryCode: \\\"01001\\\", text: \\\"x\\\", place: {longitude: 1e400, latitude: 30, datum: WGS84}}) { id } }\"}",
                "{\"query\":\"{ gridAt(longitude: 1, latitude: 1, datum: WGS84, time: \\\"noon\\\") { code } }\"}",
                "{\"query\":\"fragment A on Grid { ...A } { grids { nodes { ...A } } }\"}"
            })
    void is_a_400(String body) {
        loggedInAs(Role.ADMIN)
                .contentType("application/json")
                .body(body)
                .post("/graphql")
                .then()
                .statusCode(400)
                .body("errors[0].message", notNullValue())
                .body("errors[0].extensions.code", notNullValue());
    }

    @Test
    void a_mutation_by_get_is_not_allowed() {
        loggedInAs(Role.ADMIN)
                .queryParam("query", "mutation { createGrid(input: {areaCode: \"330282006001\", name: \"x\"}) { id } }")
                .get("/graphql")
                .then()
                .statusCode(405);
    }

    @Test
    void nobody_asks_without_a_login() {
        io.restassured.RestAssured.given()
                .contentType("application/json")
                .body("{\"query\":\"{ __typename }\"}")
                .post("/graphql")
                .then()
                .statusCode(401)
                .body("code", equalTo("UNAUTHENTICATED"));
    }
}
