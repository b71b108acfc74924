package io.gridward.wechat;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.identity.SignIn;
import io.gridward.shared.access.Role;
import io.gridward.staffing.StaffingFixture;
import io.gridward.staffing.WorkerKind;

import static io.gridward.wechat.WechatFixture.bindByCode;
import static io.gridward.wechat.WechatFixture.bindByPhone;
import static io.gridward.wechat.WechatFixture.bound;
import static io.gridward.wechat.WechatFixture.loginCode;
import static io.gridward.wechat.WechatFixture.signIn;
import static io.gridward.wechat.WechatFixture.somebody;
import static io.gridward.wechat.WechatFixture.ticket;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@GridwardTest
class BindingWechatTest {

    @Test
    void the_number_of_one_worker_binds_to_his_account() {
        var somebody = somebody(Role.WORKER);
        String token = bindByPhone(ticket(somebody.openid()), somebody.phone())
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .extract()
                .path("access_token");
        given().auth()
                .oauth2(token)
                .get("/v1/me/wechat-binding")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("means", equalTo("PHONE"))
                .body("accountId", equalTo(somebody.accountId().toString()));
    }

    @Test
    void a_ticket_is_good_once() {
        var somebody = somebody(Role.WORKER);
        String ticket = ticket(somebody.openid());
        bindByPhone(ticket, somebody.phone()).then().statusCode(200);
        bindByPhone(ticket, somebody.phone()).then().statusCode(400).body("code", equalTo("WECHAT_TICKET_INVALID"));
        bindByPhone("made-up", somebody.phone()).then().statusCode(400).body("code", equalTo("WECHAT_TICKET_INVALID"));
    }

    @Test
    void a_number_nobody_has_binds_nobody() {
        bindByPhone(ticket(newOpenid()), StaffingFixture.newPhone())
                .then()
                .statusCode(422)
                .body("code", equalTo("WECHAT_NUMBER_UNKNOWN"));
    }

    @Test
    void a_number_two_workers_share_binds_neither() {
        var somebody = somebody(Role.WORKER);
        var other = StaffingFixture.worker(WorkerKind.PART_TIME);
        other.put("phone", somebody.phone());
        StaffingFixture.create(other).then().statusCode(201);
        bindByPhone(ticket(somebody.openid()), somebody.phone())
                .then()
                .statusCode(422)
                .body("code", equalTo("WECHAT_NUMBER_UNKNOWN"));
    }

    @Test
    void an_administrator_is_not_bound_by_a_number_others_may_change() {
        var somebody = somebody(Role.ADMIN);
        bindByPhone(ticket(somebody.openid()), somebody.phone())
                .then()
                .statusCode(403)
                .body("code", equalTo("WECHAT_ACCOUNT_GUARDED"));
    }

    @Test
    void a_one_time_code_binds_once() {
        var somebody = somebody(Role.WORKER);
        String code = codeFor(somebody.workerId());
        bindByCode(ticket(somebody.openid()), code.toLowerCase(Locale.ROOT))
                .then()
                .statusCode(200);
        bindByCode(ticket(newOpenid()), code)
                .then()
                .statusCode(400)
                .body("code", equalTo("WECHAT_ONE_TIME_CODE_WRONG"));
    }

    @Test
    void a_new_code_ends_the_one_before() {
        var somebody = somebody(Role.WORKER);
        String first = codeFor(somebody.workerId());
        codeFor(somebody.workerId());
        bindByCode(ticket(somebody.openid()), first).then().statusCode(400);
    }

    @Test
    void five_wrong_codes_lock_whoever_tries_them_whatever_ticket_he_has() {
        var somebody = somebody(Role.WORKER);
        String code = codeFor(somebody.workerId());
        for (int i = 0; i < 5; i++) {
            bindByCode(ticket(somebody.openid()), "WRONG" + i)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("WECHAT_ONE_TIME_CODE_WRONG"));
        }
        bindByCode(ticket(somebody.openid()), code)
                .then()
                .statusCode(400)
                .body("code", equalTo("WECHAT_TICKET_INVALID"));
    }

    @Test
    void an_account_has_one_wechat() {
        var somebody = bound(Role.WORKER);
        bindByPhone(ticket(newOpenid()), somebody.phone())
                .then()
                .statusCode(409)
                .body("code", equalTo("WECHAT_ACCOUNT_BOUND"));
    }

    @Test
    void a_supervisor_opens_no_account_that_reaches_farther_than_his() {
        var somebody = somebody(Role.WORKER);
        String within = "330282006004";
        SignIn.loggedInAs(Role.SUPERVISOR, within)
                .post("/v1/workers/{id}/binding-code", somebody.workerId())
                .then()
                .statusCode(404);
        SignIn.loggedInAs(Role.SUPERVISOR, "330282006")
                .post("/v1/workers/{id}/binding-code", somebody(Role.COMMANDER).workerId())
                .then()
                .statusCode(403);
    }

    @Test
    void unbinding_ends_every_sign_in() {
        var somebody = bound(Role.WORKER);
        var reply = signIn(loginCode(somebody.openid())).then().statusCode(200).extract();
        var me = given().auth().oauth2(reply.path("tokens.access_token"));
        me.delete("/v1/me/wechat-binding").then().statusCode(428);
        with(reply.path("tokens.access_token"))
                .header("If-Match", "\"0\"")
                .delete("/v1/me/wechat-binding")
                .then()
                .statusCode(204);
        with(reply.path("tokens.access_token")).get("/v1/me").then().statusCode(401);
        given().formParam("grant_type", "refresh_token")
                .formParam("refresh_token", reply.<String>path("tokens.refresh_token"))
                .post("/v1/oauth/token")
                .then()
                .statusCode(400);
        signIn(loginCode(somebody.openid())).then().statusCode(200).body("tokens", nullValue());
    }

    @Test
    void an_administrator_ends_the_binding_of_a_lost_phone() {
        var somebody = bound(Role.WORKER);
        SignIn.loggedInAs(Role.ADMIN)
                .header("If-Match", "\"0\"")
                .delete("/v1/accounts/{id}/wechat-binding", somebody.accountId())
                .then()
                .statusCode(204);
        SignIn.loggedInAs(Role.ADMIN)
                .get("/v1/accounts/{id}/wechat-binding", somebody.accountId())
                .then()
                .statusCode(404);
    }

    @Test
    void one_proof_is_asked_for() {
        given().contentType("application/json")
                .body(Map.of("ticket", "x"))
                .post("/v1/wechat/binding")
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_FIELDS"));
    }

    private static RequestSpecification with(String token) {
        return given().auth().oauth2(token);
    }

    private static String newOpenid() {
        return "o" + UUID.randomUUID();
    }

    private static String codeFor(UUID worker) {
        return SignIn.loggedInAs(Role.SUPERVISOR, "330282006")
                .post("/v1/workers/{id}/binding-code", worker)
                .then()
                .statusCode(200)
                .extract()
                .path("oneTimeCode");
    }
}
