package io.gridward.identity;

import java.sql.SQLException;
import java.util.UUID;

import jakarta.inject.Inject;

import javax.sql.DataSource;

import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Reach;
import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.loggedInAs;
import static org.assertj.core.api.Assertions.assertThat;

/** What is taken from an account is taken from the access tokens it has, long before they expire. */
@GridwardTest
class CallingTokensBackTest {

    @Inject
    DataSource database;

    private UUID id;
    private String name;
    private String token;

    @BeforeEach
    void someone_signed_in() {
        name = "sun." + UUID.randomUUID();
        id = SignIn.account(name, Role.WORKER, Reach.everything(), null);
        token = freshToken();
        TokenRequests.me(token).then().statusCode(200);
    }

    @Test
    void deactivation() {
        loggedInAs(Role.ADMIN)
                .post("/v1/accounts/" + id + "/deactivation")
                .then()
                .statusCode(200);
        assertCalledBack(token);
    }

    @Test
    void other_roles_and_another_reach() {
        patch("{\"roles\": [\"AUDITOR\"]}", 0);
        assertCalledBack(token);

        String second = freshToken();
        TokenRequests.me(second).then().statusCode(200);
        patch("{\"reach\": [\"330282006\"]}", 1);
        assertCalledBack(second);
        TokenRequests.me(freshToken()).then().statusCode(200);
    }

    @Test
    void another_name_leaves_them_alone() {
        patch("{\"displayName\": \"孙某\"}", 0);
        TokenRequests.me(token).then().statusCode(200);
    }

    @Test
    void a_password_reset_by_an_administrator() {
        loggedInAs(Role.ADMIN).post("/v1/accounts/" + id + "/password").then().statusCode(200);
        assertCalledBack(token);
    }

    @Test
    void a_password_changed_by_oneself() {
        loggedIn(token)
                .contentType("application/json")
                .body("{\"oldPassword\": \"" + SignIn.PASSWORD + "\", \"newPassword\": \"Another-2-one\"}")
                .post("/v1/me/password")
                .then()
                .statusCode(204);
        assertCalledBack(token);
    }

    @Test
    void the_secret_the_reach_and_the_deactivation_of_a_machine() {
        String clientId = "pull-" + UUID.randomUUID();
        UUID client = SignIn.client(clientId, Reach.everything());
        String first = machineToken(clientId);
        TokenRequests.me(first).then().statusCode(200);

        loggedInAs(Role.ADMIN)
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body("{\"reach\": [\"330282\"]}")
                .patch("/v1/api-clients/" + client)
                .then()
                .statusCode(200);
        assertCalledBack(first);

        String second = machineToken(clientId);
        TokenRequests.me(second).then().statusCode(200);
        loggedInAs(Role.ADMIN)
                .post("/v1/api-clients/" + client + "/deactivation")
                .then()
                .statusCode(200);
        assertCalledBack(second);
    }

    @Test
    void what_another_node_calls_back_is_refused_here_soon() throws SQLException, InterruptedException {
        // Past this node's own use cases, as another node does it.
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into token_epoch values (?, 1, now())")) {
            insert.setObject(1, id);
            insert.executeUpdate();
        }
        for (int i = 0; i < 100 && TokenRequests.me(token).statusCode() == 200; i++) {
            Thread.sleep(100);
        }
        assertCalledBack(token);
        TokenRequests.me(freshToken()).then().statusCode(200);
    }

    private void patch(String fields, int version) {
        loggedInAs(Role.ADMIN)
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + version + "\"")
                .body(fields)
                .patch("/v1/accounts/" + id)
                .then()
                .statusCode(200);
    }

    private String freshToken() {
        return TokenRequests.password(name, SignIn.PASSWORD)
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    private static String machineToken(String clientId) {
        return io.restassured.RestAssured.given()
                .formParam("grant_type", "client_credentials")
                .formParam("client_id", clientId)
                .formParam("client_secret", SignIn.PASSWORD)
                .post("/v1/oauth/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    private static RequestSpecification loggedIn(String token) {
        return io.restassured.RestAssured.given().auth().oauth2(token);
    }

    private static void assertCalledBack(String token) {
        var answer = TokenRequests.me(token);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
    }
}
