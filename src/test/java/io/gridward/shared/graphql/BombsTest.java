package io.gridward.shared.graphql;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.loggedInAs;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

/** Documents made to bring the server down end in a 400 that says why, before anything has run. */
@GridwardTest
@Timeout(20)
class BombsTest {

    @Test
    void deep_ones() {
        refused("{ grids { nodes " + "{ area { grids ".repeat(12) + "{ code }" + " } }".repeat(12) + " } }")
                .body("errors[0].extensions.code", equalTo("GRAPHQL_TOO_DEEP"))
                .body("errors[0].extensions.limit", equalTo(20));
        refused("{ a".repeat(3000) + " }".repeat(3000)).body("errors[0].extensions.code", equalTo("GRAPHQL_TOO_DEEP"));
        refused("query($a: Int) { grids(first: " + "[".repeat(3000) + "]".repeat(3000) + ") { nodes { code } } }")
                .body("errors[0].extensions.code", equalTo("GRAPHQL_TOO_DEEP"));
    }

    @Test
    void introspection_as_tools_ask_for_it_is_no_bomb() {
        String type = "{ kind name ".repeat(9) + "}".repeat(9);
        String nested = type.replace("{ kind name { kind", "{ kind name ofType { kind")
                .replace("name { kind", "name ofType { kind");
        ask("{ __schema { types { fields { args { type " + nested + " } } } } }", Map.of())
                .statusCode(200)
                .body("errors", nullValue());
    }

    @Test
    void introspection_that_goes_round_in_circles() {
        refused("{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }")
                .body("errors[0].extensions.code", equalTo("GRAPHQL_INVALID"));
    }

    @Test
    void wide_ones() {
        String aliases = IntStream.range(0, 10_000)
                .mapToObj(i -> "a" + i + ": __typename")
                .collect(spaced());
        refused("{ " + aliases + " }")
                .body("errors[0].extensions.code", oneOf("GRAPHQL_TOO_LONG", "GRAPHQL_TOO_MANY_TOKENS"));
        String fewer =
                IntStream.range(0, 101).mapToObj(i -> "a" + i + ": __typename").collect(spaced());
        refused("{ " + fewer + " }").body("errors[0].extensions.code", equalTo("GRAPHQL_TOO_MANY_ALIASES"));
        refused("{ " + "__typename ".repeat(5_001) + "}")
                .body("errors[0].extensions.code", equalTo("GRAPHQL_TOO_MANY_FIELDS"));
    }

    @Test
    void the_same_over_and_over() {
        ask("{ " + "grids(first: 1) { nodes { code } } ".repeat(800) + "}", Map.of())
                .statusCode(200);
        ask("{ me { " + "loginName ".repeat(4_900) + "} }", Map.of()).statusCode(200);
    }

    @Test
    void fragments_that_spread_each_other_in_circles() {
        refused("{ grids { nodes { ...A } } } fragment A on Grid { ...B code } fragment B on Grid { ...A name }")
                .body("errors[0].extensions.code", equalTo("GRAPHQL_INVALID"));
        String ring = IntStream.range(0, 300)
                .mapToObj(i -> "fragment F" + i + " on Grid { ...F" + (i + 1) % 300 + " ...F" + (i + 2) % 300 + " }")
                .collect(spaced());
        refused("{ grids { nodes { ...F0 } } } " + ring).body("errors[0].extensions.code", equalTo("GRAPHQL_INVALID"));
    }

    @Test
    void fragments_that_double_each_other() {
        var query = new StringBuilder("{ me { ...F0 } }");
        for (int i = 0; i < 60; i++) {
            query.append(" fragment F%1$d on Me { ...F%2$d ... on Me { ...F%2$d } }".formatted(i, i + 1));
        }
        query.append(" fragment F60 on Me { id }");
        refused(query.toString()).body("errors[0].extensions.code", equalTo("GRAPHQL_TOO_MANY_FIELDS"));
    }

    @Test
    void directives_without_number() {
        refused("{ me { id " + "@include(if: true) ".repeat(10_000) + "} }")
                .body("errors[0].extensions.code", equalTo("GRAPHQL_TOO_LONG"));
        refused("{ me { id " + "@a".repeat(201) + "} }")
                .body("errors[0].extensions.code", equalTo("GRAPHQL_TOO_MANY_DIRECTIVES"));
    }

    @Test
    void documents_of_five_megabytes() {
        refused("{ me { id } } #" + "x".repeat(5_000_000))
                .body("errors[0].extensions.code", equalTo("GRAPHQL_TOO_LONG"));
        refused(" ".repeat(5_000_000) + "{ me { id } }").body("errors[0].extensions.code", equalTo("GRAPHQL_TOO_LONG"));
    }

    @Test
    void lists_without_end_as_variables() {
        String query = "query($s: [CaseState]) { cases(states: $s) { nodes { id } } }";
        ask(query, Map.of("s", Collections.nCopies(500_000, "REPORTED")))
                .statusCode(400)
                .body("errors[0].extensions.code", equalTo("GRAPHQL_TOO_MANY_VARIABLES"));
        ask(query, Map.of("s", Collections.nCopies(19_000, "REPORTED")))
                .statusCode(200)
                .body("errors", nullValue());
        Map<String, Object> many = new HashMap<>();
        IntStream.range(0, 100_000).forEach(i -> many.put("v" + i, i));
        ask("{ __typename }", many)
                .statusCode(400)
                .body("errors[0].extensions.code", equalTo("GRAPHQL_TOO_MANY_VARIABLES"));
    }

    @Test
    void numbers_that_are_nothing_but_exponent() {
        loggedInAs(Role.PARTNER)
                .contentType("application/json")
                .body("{\"query\":\"query($n: Int) { grids(first: $n) { nodes { code } } }\","
                        + "\"variables\":{\"n\":1e999999999}}")
                .post("/graphql")
                .then()
                .statusCode(400);
        refused("{ grids(first: 1e999999999) { nodes { code } } }");
    }

    @Test
    void several_requests_in_one_body() {
        loggedInAs(Role.PARTNER)
                .contentType("application/json")
                .body("[{\"query\":\"{ __typename }\"},{\"query\":\"{ __typename }\"}]")
                .post("/graphql")
                .then()
                .statusCode(400)
                .body("errors[0].extensions.code", equalTo("GRAPHQL_NO_BATCHES"));
    }

    private static java.util.stream.Collector<CharSequence, ?, String> spaced() {
        return Collectors.joining(" ");
    }

    private static ValidatableResponse refused(String query) {
        return ask(query, Map.of()).statusCode(400);
    }

    private static ValidatableResponse ask(String query, Map<String, Object> variables) {
        return loggedInAs(Role.PARTNER)
                .contentType("application/json")
                .body(Map.of("query", query, "variables", variables))
                .post("/graphql")
                .then();
    }
}
