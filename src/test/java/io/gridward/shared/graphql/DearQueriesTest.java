package io.gridward.shared.graphql;

import java.util.Map;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.loggedInAs;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.nullValue;

/** A few nested lists must not bring the server down: what could grow too large is refused before it runs. */
@GridwardTest
class DearQueriesTest {

    @Test
    void lists_within_lists_within_lists_are_refused() {
        String deep = "{ grids { nodes " + "{ area { grids ".repeat(8) + "{ code }" + " } }".repeat(8) + " } }";
        ask(deep, Map.of())
                .statusCode(400)
                .body("errors[0].extensions.code", equalTo("GRAPHQL_TOO_DEAR"))
                .body("errors[0].extensions.requested", greaterThan(50_000))
                .body("errors[0].extensions.limit", equalTo(50_000));
    }

    @Test
    void pages_given_by_variables_count() {
        String query = "query($n: Int) { grids(first: $n) { nodes { openCases(first: $n) { steps { seq } } } } }";
        ask(query, Map.of("n", 100)).statusCode(400).body("errors[0].extensions.code", equalTo("GRAPHQL_TOO_DEAR"));
        ask(query, Map.of("n", 10)).statusCode(200).body("errors", nullValue());
    }

    @Test
    void fragments_that_double_each_other_are_reckoned_at_once() {
        var query = new StringBuilder("{ grids(first: 1) { nodes { ...F0 } } }");
        for (int i = 0; i < 8; i++) {
            query.append(" fragment F%1$d on Grid { ...F%2$d ... on Grid { area { grids { ...F%2$d } } } }"
                    .formatted(i, i + 1));
        }
        query.append(" fragment F8 on Grid { code }");
        ask(query.toString(), Map.of()).statusCode(400).body("errors[0].extensions.code", equalTo("GRAPHQL_TOO_DEAR"));
    }

    @Test
    void the_pull_of_a_municipal_system_is_not_dear() {
        ask(
                        "{ grids(first: 100) { nodes { code team { leader { name } partTimers { name } }"
                                + " openCases(first: 10) { number steps { verb } } } } }",
                        Map.of())
                .statusCode(200)
                .body("errors", nullValue());
    }

    private static ValidatableResponse ask(String query, Map<String, Object> variables) {
        return loggedInAs(Role.PARTNER)
                .contentType("application/json")
                .body(Map.of("query", query, "variables", variables))
                .post("/graphql")
                .then();
    }
}
