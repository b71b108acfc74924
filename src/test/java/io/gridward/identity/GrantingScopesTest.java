package io.gridward.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.loggedInAs;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

@GridwardTest
class GrantingScopesTest {

    private final String clientId = "scoped-" + UUID.randomUUID();

    @Test
    void a_machine_may_do_what_it_has_a_scope_for_and_nothing_else() {
        String token = token(create(List.of("READ_GRIDS")), null)
                .then()
                .statusCode(200)
                .body("scope", equalTo("READ_GRIDS"))
                .extract()
                .path("access_token");
        get(token, "/v1/grids?limit=1").then().statusCode(200);
        get(token, "/v1/me").then().statusCode(200);
        get(token, "/v1/cases?limit=1")
                .then()
                .statusCode(403)
                .body("code", equalTo("SCOPE_MISSING"))
                .body("scope", equalTo("READ_CASES"));
        given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(Map.of("query", "{ grids(first: 1) { nodes { code openCases { number } } } }"))
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("errors[0].extensions.code", equalTo("SCOPE_MISSING"));
    }

    @Test
    void a_token_may_be_asked_for_with_fewer_scopes_but_not_with_more() {
        String secret = create(List.of("READ_GRIDS", "READ_CASES"));
        String token = token(secret, "READ_CASES")
                .then()
                .statusCode(200)
                .body("scope", equalTo("READ_CASES"))
                .extract()
                .path("access_token");
        get(token, "/v1/cases?limit=1").then().statusCode(200);
        get(token, "/v1/grids?limit=1").then().statusCode(403);
        for (String more : List.of("READ_CASES READ_WORKERS", "read_cases", "EVERYTHING")) {
            token(secret, more).then().statusCode(400).body("error", equalTo("invalid_scope"));
        }
    }

    @Test
    void a_scope_that_is_taken_away_is_gone_from_the_tokens_too() {
        Response created = post(command(List.of("READ_GRIDS", "READ_CASES")));
        String token = token(created.path("secret"), null).path("access_token");
        loggedInAs(Role.ADMIN)
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body("{\"scopes\": [\"READ_CASES\"]}")
                .patch("/v1/api-clients/" + created.path("id"))
                .then()
                .statusCode(200)
                .body("scopes", contains("READ_CASES"));
        get(token, "/v1/cases?limit=1").then().statusCode(401);
        token(created.path("secret"), null).then().body("scope", equalTo("READ_CASES"));
    }

    @Test
    void a_client_for_which_nobody_chooses_may_read_everything_as_before_there_were_scopes() {
        post(command(null)).then().statusCode(201).body("scopes", hasSize(10));
    }

    private String create(List<String> scopes) {
        return post(command(scopes)).then().statusCode(201).extract().path("secret");
    }

    private Map<String, Object> command(List<String> scopes) {
        var command =
                new HashMap<String, Object>(Map.of("clientId", clientId, "name", "授权测试", "reach", List.of("330282")));
        if (scopes != null) {
            command.put("scopes", scopes);
        }
        return command;
    }

    private static Response post(Map<String, Object> command) {
        return loggedInAs(Role.ADMIN)
                .contentType("application/json")
                .body(command)
                .post("/v1/api-clients");
    }

    private Response token(String secret, String scope) {
        var request = given().formParam("grant_type", "client_credentials")
                .formParam("client_id", clientId)
                .formParam("client_secret", secret);
        return (scope == null ? request : request.formParam("scope", scope)).post("/v1/oauth/token");
    }

    private static Response get(String token, String path) {
        return given().auth().oauth2(token).get(path);
    }
}
