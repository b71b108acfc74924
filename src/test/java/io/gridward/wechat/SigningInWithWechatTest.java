package io.gridward.wechat;

import java.time.Instant;
import java.util.UUID;

import jakarta.inject.Inject;

import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.gridward.GridwardTest;
import io.gridward.identity.SignIn;
import io.gridward.shared.access.Role;

import static io.gridward.wechat.WechatFixture.bound;
import static io.gridward.wechat.WechatFixture.loginCode;
import static io.gridward.wechat.WechatFixture.signIn;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@GridwardTest
class SigningInWithWechatTest {

    @Inject
    CircuitBreakerMaintenance breakers;

    @AfterEach
    void let_others_ask_again() {
        breakers.resetAll();
    }

    @Test
    void whoever_is_bound_gets_tokens_as_with_a_password() {
        var somebody = bound(Role.WORKER);

        var reply = signIn(loginCode(somebody.openid()))
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("binding", nullValue())
                .body("tokens.token_type", equalTo("Bearer"))
                .extract();

        given().auth()
                .oauth2(reply.path("tokens.access_token"))
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("id", equalTo(somebody.accountId().toString()))
                .body("workerId", equalTo(somebody.workerId().toString()));
        given().formParam("grant_type", "refresh_token")
                .formParam("refresh_token", reply.<String>path("tokens.refresh_token"))
                .post("/v1/oauth/token")
                .then()
                .statusCode(200);
    }

    @Test
    void whoever_is_not_gets_a_ticket_and_nothing_of_what_wechat_told() {
        String openid = "o" + UUID.randomUUID();
        signIn(loginCode(openid))
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("tokens", nullValue())
                .body("binding.ticket", notNullValue())
                .body(not(containsString("session")))
                .body(not(containsString(openid)));
    }

    @ParameterizedTest
    @CsvSource({
        "40029, 400, WECHAT_CODE_INVALID",
        "40163, 400, WECHAT_CODE_USED",
        "40226, 403, WECHAT_USER_BLOCKED",
        "45011, 429, WECHAT_TOO_OFTEN",
        "40013, 503, WECHAT_MISCONFIGURED",
        "40125, 503, WECHAT_MISCONFIGURED",
        "41002, 503, WECHAT_MISCONFIGURED",
        "-1, 503, WECHAT_UNAVAILABLE",
        "12345, 502, WECHAT_REFUSED"
    })
    void every_errcode_has_its_answer(int errcode, int status, String code) {
        signIn("errcode-" + errcode + "-1").then().statusCode(status).body("code", equalTo(code));
    }

    @Test
    void a_code_is_good_once() {
        String code = loginCode("o" + UUID.randomUUID());
        signIn(code).then().statusCode(200);
        signIn(code).then().statusCode(400).body("code", equalTo("WECHAT_CODE_USED"));
    }

    @Test
    void a_code_is_good_for_five_minutes() {
        String old = "stub-o" + UUID.randomUUID() + "-"
                + Instant.now().minusSeconds(400).getEpochSecond();
        signIn(old).then().statusCode(400).body("code", equalTo("WECHAT_CODE_INVALID"));
    }

    @Test
    void a_busy_server_is_asked_again() {
        signIn("busy-2-" + loginCode("o" + UUID.randomUUID())).then().statusCode(200);
    }

    @Test
    void a_server_that_falls_silent_is_told_of_as_unavailable() {
        signIn("silent-1").then().statusCode(503).body("code", equalTo("WECHAT_UNAVAILABLE"));
    }

    @Test
    void a_deactivated_account_does_not_come_in() {
        var somebody = bound(Role.WORKER);
        SignIn.loggedInAs(Role.ADMIN)
                .post("/v1/accounts/{id}/deactivation", somebody.accountId())
                .then()
                .statusCode(200);
        signIn(loginCode(somebody.openid())).then().statusCode(403).body("code", equalTo("WECHAT_ACCOUNT_CLOSED"));
    }
}
