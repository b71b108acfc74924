package io.gridward.wechat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import io.restassured.http.ContentType;
import io.restassured.response.Response;

import io.gridward.identity.SignIn;
import io.gridward.shared.access.Reach;
import io.gridward.shared.access.Role;
import io.gridward.staffing.StaffingFixture;
import io.gridward.staffing.WorkerKind;

import static io.restassured.RestAssured.given;

/** People who come through the mini-program, made up for the stand-in. */
public final class WechatFixture {

    private static final AtomicLong CODES = new AtomicLong(1);

    private WechatFixture() {}

    /** Somebody in service who has an account. */
    public record Somebody(UUID workerId, UUID accountId, String phone, String openid) {}

    public static Somebody somebody(Role role) {
        var fields = StaffingFixture.worker(WorkerKind.FULL_TIME);
        UUID worker = StaffingFixture.create(fields)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
        UUID account = SignIn.account("wechat-" + worker, role, new Reach(List.of("330282006")), worker);
        return new Somebody(worker, account, fields.get("phone").toString(), "o" + worker);
    }

    /** Somebody who comes through WeChat. */
    public static Somebody bound(Role role) {
        return bound(role, "o" + UUID.randomUUID());
    }

    public static Somebody bound(Role role, String openid) {
        var made = somebody(role);
        var somebody = new Somebody(made.workerId(), made.accountId(), made.phone(), openid);
        bindByPhone(ticket(somebody.openid()), somebody.phone()).then().statusCode(200);
        return somebody;
    }

    public static String loginCode(String openid) {
        return "stub-" + openid + "-" + CODES.incrementAndGet();
    }

    public static String phoneCode(String phone) {
        return "phone-" + phone + "-" + CODES.incrementAndGet();
    }

    public static Response signIn(String code) {
        return post("/v1/wechat/sign-in", Map.of("code", code));
    }

    /** Of somebody who is not bound yet. */
    public static String ticket(String openid) {
        return signIn(loginCode(openid)).then().statusCode(200).extract().path("binding.ticket");
    }

    public static Response bindByPhone(String ticket, String phone) {
        return post("/v1/wechat/binding", Map.of("ticket", ticket, "phoneCode", phoneCode(phone)));
    }

    public static Response bindByCode(String ticket, String code) {
        return post("/v1/wechat/binding", Map.of("ticket", ticket, "oneTimeCode", code));
    }

    /** What only the stand-in is asked. */
    public static Response control(String what, Map<String, ?> body) {
        return post("/wechat-stub/control/" + what, body);
    }

    private static Response post(String path, Map<String, ?> body) {
        return given().contentType(ContentType.JSON).body(body).post(path);
    }
}
