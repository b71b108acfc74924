package io.gridward.identity;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Reach;
import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.loggedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@GridwardTest
class KeepingAccountsOutTest {

    String name;
    UUID id;
    String path;

    @BeforeEach
    void an_account() {
        name = "qian." + UUID.randomUUID();
        id = SignIn.account(name, Role.WORKER, Reach.everything(), null);
        path = "/v1/accounts/" + id;
    }

    @Test
    void deactivated_it_can_neither_sign_in_nor_refresh_until_reactivated() {
        String refresh = TokenRequests.refreshTokenOf(name);
        String etag = loggedInAs(Role.ADMIN)
                .post(path + "/deactivation")
                .then()
                .statusCode(200)
                .body("deactivatedAt", notNullValue())
                .extract()
                .header("ETag");

        TokenRequests.password(name, SignIn.PASSWORD).then().statusCode(400);
        TokenRequests.refresh(refresh).then().statusCode(400);

        loggedInAs(Role.ADMIN).delete(path + "/deactivation").then().statusCode(428);
        loggedInAs(Role.ADMIN)
                .header("If-Match", etag)
                .delete(path + "/deactivation")
                .then()
                .statusCode(200)
                .body("deactivatedAt", nullValue());
        TokenRequests.password(name, SignIn.PASSWORD).then().statusCode(200);
        TokenRequests.refresh(refresh).then().statusCode(400);
    }

    @Test
    void nobody_deactivates_or_demotes_himself() {
        UUID own = SignIn.accountId(Role.ADMIN, "330282100");

        loggedInAs(Role.ADMIN, "330282100")
                .post("/v1/accounts/" + own + "/deactivation")
                .then()
                .statusCode(409)
                .body("code", equalTo("OWN_ACCOUNT"));
        loggedInAs(Role.ADMIN, "330282100")
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body("{\"roles\": [\"WORKER\"]}")
                .patch("/v1/accounts/" + own)
                .then()
                .statusCode(409)
                .body("code", equalTo("OWN_ACCOUNT"));
    }

    @Test
    void an_administrator_lifts_a_lock() {
        for (int i = 0; i < 5; i++) {
            TokenRequests.password(name, "wrong");
        }
        loggedInAs(Role.ADMIN)
                .get(path)
                .then()
                .body("lockedUntil", notNullValue())
                .header("ETag", "\"0\"");

        loggedInAs(Role.ADMIN)
                .header("If-Match", "\"0\"")
                .delete(path + "/lock")
                .then()
                .statusCode(200)
                .body("lockedUntil", nullValue());
        TokenRequests.password(name, SignIn.PASSWORD).then().statusCode(200);
    }

    @Test
    void a_reset_password_replaces_the_old_one_and_ends_the_refresh_tokens() {
        String refresh = TokenRequests.refreshTokenOf(name);
        String password = loggedInAs(Role.ADMIN)
                .post(path + "/password")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .extract()
                .path("password");

        TokenRequests.password(name, SignIn.PASSWORD).then().statusCode(400);
        TokenRequests.refresh(refresh).then().statusCode(400);
        TokenRequests.password(name, password).then().statusCode(200);
        assertThat(Database.changesOf(id)).contains("ACCOUNT_PASSWORD_RESET").doesNotContain(password, "argon2");
    }
}
