package io.gridward.shared.graphql;

import java.util.Map;

import org.junit.jupiter.api.RepeatedTest;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.loggedInAs;
import static org.hamcrest.Matchers.equalTo;

/** The engine keeps the request it runs with the thread: what is left there would be taken for the next request's. */
@GridwardTest
class LeavingNothingBehindTest {

    @RepeatedTest(20)
    void a_refusal_by_rest_is_the_same_after_any_graphql_request() {
        for (String query :
                new String[] {"{ __typename }", "{ nothing }", "{ grids", "{ grids(first: 0) { nodes { code } } }", ""
                }) {
            loggedInAs(Role.ADMIN)
                    .contentType("application/json")
                    .body(Map.of("query", query))
                    .post("/graphql");
            loggedInAs(Role.ADMIN)
                    .get("/v1/grids?limit=0")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("INVALID_FIELDS"));
        }
    }
}
