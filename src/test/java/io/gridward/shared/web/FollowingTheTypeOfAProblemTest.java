package io.gridward.shared.web;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

@GridwardTest
class FollowingTheTypeOfAProblemTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @Test
    void the_type_of_an_answer_leads_to_what_it_means() {
        String type = given().get("/v1/grids").then().statusCode(401).extract().path("type");

        given().get(type)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Content-Language", "zh-CN")
                .body("type", equalTo(type))
                .body("code", equalTo("UNAUTHENTICATED"))
                .body("status", equalTo(401))
                .body("title", equalTo("未登录或令牌无效"))
                .body("remedy", containsString("/v1/oauth/token"));
    }

    @Test
    void every_kind_in_the_index_resolves() {
        List<String> types =
                given().get("/problems").then().statusCode(200).extract().path("items.type");

        assertThat(types).hasSizeGreaterThan(80).doesNotHaveDuplicates();
        types.forEach(type -> given().header("Accept-Language", "en")
                .get(type)
                .then()
                .statusCode(200)
                .body("type", equalTo(type)));
    }

    @Test
    void a_browser_gets_a_page_in_its_language() {
        given().accept(BROWSER)
                .header("Accept-Language", "en-GB,en;q=0.9")
                .get("/problems/grid-retired")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Language", "en")
                .header("Vary", containsString("Accept"))
                .body(allOf(
                        containsString("<html lang=\"en\">"),
                        containsString("GRID_RETIRED"),
                        containsString("The grid is retired"),
                        not(containsString("网格"))));
        given().accept(BROWSER)
                .get("/problems")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("<html lang=\"zh-CN\">"), containsString("href=\"/problems/grid-retired\"")));
    }

    @Test
    void an_unknown_kind_is_a_problem_itself() {
        given().get("/problems/no-such-thing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("NOT_FOUND"));
        given().accept(BROWSER).get("/problems/GRID_RETIRED").then().statusCode(404);
    }
}
