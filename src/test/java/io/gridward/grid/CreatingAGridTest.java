package io.gridward.grid;

import java.util.Map;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.loggedInAs;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

@GridwardTest
class CreatingAGridTest {

    private static final String VILLAGE = "330282006001";

    @Test
    void the_next_code_of_the_village_is_given() {
        String first = create("一号", VILLAGE).statusCode(201).extract().path("code");
        String second = create("二号", VILLAGE).statusCode(201).extract().path("code");

        int given = Integer.parseInt(first.substring(12));
        org.assertj.core.api.Assertions.assertThat(second).isEqualTo(VILLAGE + "%03d".formatted(given + 1));
    }

    @Test
    void the_answer_carries_version_and_place() {
        var created = create("有版本", VILLAGE).statusCode(201).header("ETag", "\"0\"");
        String code = created.extract().path("code");
        created.header("Location", org.hamcrest.Matchers.endsWith("/v1/grids/" + code));
    }

    @Test
    void a_code_given_before_is_refused() {
        String taken = create("原有", VILLAGE).extract().path("code");
        post(loggedInAs(Role.ADMIN), Map.of("areaCode", VILLAGE, "name", "重复", "code", taken))
                .statusCode(409)
                .body("code", equalTo("GRID_CODE_TAKEN"))
                .body("grid", equalTo(taken));
    }

    @Test
    void a_code_of_another_village_is_refused() {
        post(loggedInAs(Role.ADMIN), Map.of("areaCode", VILLAGE, "name", "错", "code", "330282002002001"))
                .statusCode(422)
                .body("code", equalTo("GRID_CODE_FOREIGN"));
    }

    @Test
    void a_grid_never_hangs_under_a_town() {
        create("在镇下", "330282002").statusCode(422).body("code", equalTo("GRID_AREA_NOT_VILLAGE"));
    }

    @Test
    void an_id_chosen_twice_is_refused() {
        String id = java.util.UUID.randomUUID().toString();
        post(loggedInAs(Role.ADMIN), Map.of("id", id, "areaCode", VILLAGE, "name", "甲"))
                .statusCode(201);
        post(loggedInAs(Role.ADMIN), Map.of("id", id, "areaCode", VILLAGE, "name", "乙"))
                .statusCode(409)
                .body("code", equalTo("ID_TAKEN"));
    }

    @Test
    void a_village_outside_reach_does_not_exist() {
        post(loggedInAs(Role.COMMANDER, "330282002"), Map.of("areaCode", VILLAGE, "name", "越界"))
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"));
    }

    @Test
    void a_worker_may_not() {
        post(loggedInAs(Role.WORKER), Map.of("areaCode", VILLAGE, "name", "无权"))
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
    }

    @Test
    void every_broken_field_is_named() {
        post(loggedInAs(Role.ADMIN), Map.of("areaCode", "x", "name", " "))
                .statusCode(400)
                .body("code", equalTo("INVALID_FIELDS"))
                .body("errors.pointer", hasItem("/areaCode"))
                .body("errors.pointer", hasItem("/name"));
    }

    @Test
    void texts_are_kept_to_the_letter() {
        for (String name : new String[] {
            "'; drop table grid; --", "𠮷野家👷🏽", "x", "格".repeat(200), "𠮷".repeat(200), "<b>&amp;</b>"
        }) {
            create(name, VILLAGE).statusCode(201).body("name", equalTo(name));
        }
        create("𠮷".repeat(201), VILLAGE).statusCode(400);
    }

    @Test
    void nothing_that_is_not_understood_is_taken() {
        var admin = loggedInAs(Role.ADMIN).contentType(ContentType.JSON);
        refused(admin, "{\"areaCode\":", 400, "BODY_NOT_JSON");
        refused(admin, "", 400, "INVALID_FIELDS");
        refused(admin, "null", 400, "INVALID_FIELDS");
        refused(admin, "[]", 400, "BODY_NOT_JSON");
        refused(admin, "{\"areaCode\":\"" + VILLAGE + "\",\"name\":7}", 400, "WRONG_TYPE");
        refused(admin, "{\"areaCode\":\"" + VILLAGE + "\",\"name\":\"a\\u0000\"}", 400, "WRONG_TYPE");
        refused(admin, "{\"areaCode\":\"" + VILLAGE + "\",\"name\":\"a\\ud800\"}", 400, "WRONG_TYPE");
        refused(admin, "{\"areaCode\":\"" + VILLAGE + "\",\"name\":\"a\",\"kind\":\"ODD\"}", 400, "WRONG_TYPE");
        refused(admin, "{\"areaCode\":\"" + VILLAGE + "\",\"name\":\"a\",\"name\":\"b\"}", 400, "BODY_NOT_JSON");
        refused(admin, "{\"areaCode\":\"" + VILLAGE + "\",\"name\":\"a\",\"isAdmin\":true}", 400, "UNKNOWN_FIELD");
        refused(loggedInAs(Role.ADMIN).contentType(ContentType.TEXT), "x", 415, "UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void messages_come_in_the_language_asked_for() {
        create("在镇下", "330282002").body("title", equalTo("网格必须属于村或社区"));
        post(
                        loggedInAs(Role.ADMIN).header("Accept-Language", "en-GB,en;q=0.9"),
                        Map.of("areaCode", "330282002", "name", "x"))
                .body("title", equalTo("A grid belongs to a village or community"))
                .body("detail", not(org.hamcrest.Matchers.containsString("{")));
    }

    private static void refused(RequestSpecification caller, String body, int status, String code) {
        io.restassured.RestAssured.given()
                .spec(caller)
                .body(body)
                .post("/v1/grids")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
    }

    private static ValidatableResponse create(String name, String area) {
        return post(loggedInAs(Role.ADMIN), Map.of("areaCode", area, "name", name));
    }

    private static ValidatableResponse post(RequestSpecification caller, Map<String, Object> body) {
        return caller.contentType(ContentType.JSON).body(body).post("/v1/grids").then();
    }
}
