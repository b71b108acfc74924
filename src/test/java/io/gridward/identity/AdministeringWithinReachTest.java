package io.gridward.identity;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Reach;
import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.loggedInAs;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

/** The administrator of one street (330282006). */
@GridwardTest
class AdministeringWithinReachTest {

    private final String tag = UUID.randomUUID().toString();

    @Test
    void he_sees_only_accounts_whose_whole_reach_lies_within_his() {
        account("inside", "330282006004", "330282006005001");
        account("equal", "330282006");
        account("above", "330282");
        account("partly", "330282006004", "330282100");
        account("all", "*");

        admin().queryParam("text", tag)
                .get("/v1/accounts")
                .then()
                .statusCode(200)
                .body("items.loginName", contains("equal." + tag, "inside." + tag));
    }

    @Test
    void the_others_do_not_exist_for_him() {
        UUID above = account("above", "330282");

        admin().get("/v1/accounts/" + above).then().statusCode(404);
        admin().contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body("{\"displayName\": \"x\"}")
                .patch("/v1/accounts/" + above)
                .then()
                .statusCode(404);
        admin().post("/v1/accounts/" + above + "/password").then().statusCode(404);
        admin().post("/v1/accounts/" + above + "/deactivation").then().statusCode(404);
        admin().header("If-Match", "\"0\"")
                .delete("/v1/accounts/" + above + "/lock")
                .then()
                .statusCode(404);
    }

    @Test
    void he_grants_no_more_than_he_has() {
        for (String reach : List.of("330282", "330282100", "*")) {
            admin().contentType("application/json")
                    .body(Map.of(
                            "loginName",
                            "more." + tag,
                            "displayName",
                            "x",
                            "roles",
                            List.of("ADMIN"),
                            "reach",
                            List.of("330282006004", reach)))
                    .post("/v1/accounts")
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("REACH_EXCEEDED"));
        }
        UUID inside = account("inside", "330282006004");
        admin().contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body("{\"reach\": [\"330282\"]}")
                .patch("/v1/accounts/" + inside)
                .then()
                .statusCode(403)
                .body("code", equalTo("REACH_EXCEEDED"));
    }

    @Test
    void the_same_holds_for_clients() {
        UUID above = SignIn.client("above-" + tag, new Reach(List.of("330282")));
        UUID inside = SignIn.client("inside-" + tag, new Reach(List.of("330282006004")));

        admin().get("/v1/api-clients/" + inside).then().statusCode(200);
        admin().get("/v1/api-clients/" + above).then().statusCode(404);
        admin().get("/v1/api-clients?limit=200")
                .then()
                .statusCode(200)
                .body("items.findAll { it.clientId.endsWith('" + tag + "') }.clientId", contains("inside-" + tag));
        admin().contentType("application/json")
                .body(Map.of("clientId", "more-" + tag, "name", "x", "reach", List.of("*")))
                .post("/v1/api-clients")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMIN")
    void other_roles_administer_nothing(Role role) {
        UUID id = account("inside", "330282006004");

        loggedInAs(role).get("/v1/accounts").then().statusCode(403);
        loggedInAs(role).get("/v1/accounts/" + id).then().statusCode(403);
        loggedInAs(role).post("/v1/accounts/" + id + "/password").then().statusCode(403);
        loggedInAs(role).post("/v1/accounts/" + id + "/deactivation").then().statusCode(403);
        loggedInAs(role).get("/v1/api-clients").then().statusCode(403);
    }

    private static RequestSpecification admin() {
        return loggedInAs(Role.ADMIN, "330282006");
    }

    private UUID account(String name, String... reach) {
        return SignIn.account(name + "." + tag, Role.WORKER, new Reach(List.of(reach)), null);
    }
}
