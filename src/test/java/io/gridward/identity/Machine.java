package io.gridward.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.loggedInAs;
import static io.restassured.RestAssured.given;

/** An API client made through the door, and its token. */
public record Machine(UUID id, String token) {

    /** @param terms limits and scopes, as they are sent */
    public static Machine with(Map<String, ?> terms) {
        String clientId = "machine-" + UUID.randomUUID();
        var command = new HashMap<String, Object>(Map.of("clientId", clientId, "name", "限额测试", "reach", List.of("*")));
        command.putAll(terms);
        Response created = loggedInAs(Role.ADMIN)
                .contentType("application/json")
                .body(command)
                .post("/v1/api-clients")
                .then()
                .statusCode(201)
                .extract()
                .response();
        String token = given().formParam("grant_type", "client_credentials")
                .formParam("client_id", clientId)
                .formParam("client_secret", created.<String>path("secret"))
                .post("/v1/oauth/token")
                .path("access_token");
        return new Machine(UUID.fromString(created.path("id")), token);
    }

    public RequestSpecification asks() {
        return given().auth().oauth2(token);
    }

    public Response graphql(Map<String, ?> request) {
        return asks().contentType("application/json").body(request).post("/graphql");
    }
}
