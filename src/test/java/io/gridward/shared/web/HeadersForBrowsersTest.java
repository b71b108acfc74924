package io.gridward.shared.web;

import java.util.List;

import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.loggedInAs;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@GridwardTest
class HeadersForBrowsersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/grids",
                "/v1/me",
                "/nowhere",
                "/problems",
                "/q/openapi",
                "/q/health/live",
                "/graphql",
                "/q/swagger-ui/",
                "/q/graphql-ui/"
            })
    void every_answer_has_them_once(String path) {
        var answer = loggedInAs(Role.AUDITOR).get(path);
        assertOnce(answer, "X-Content-Type-Options", "nosniff");
        assertOnce(answer, "X-Frame-Options", "DENY");
        assertOnce(answer, "Referrer-Policy", "no-referrer");
        assertOnce(answer, "Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        assertThat(answer.headers().getValues("Content-Security-Policy")).hasSize(1);
        assertThat(answer.headers().getValues("X-Request-Id")).hasSize(1);
        // Over plain HTTP a browser ignores it, and it would be a lie.
        answer.then().header("Strict-Transport-Security", nullValue());
    }

    private static void assertOnce(Response answer, String header, String value) {
        assertThat(answer.headers().getValues(header)).as(header).isEqualTo(List.of(value));
    }

    @Test
    void a_door_allows_no_script_at_all_and_the_pages_for_developers_their_own_only() {
        given().get("/v1/grids")
                .then()
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", not(containsString("script-src")));
        for (String page : List.of("/q/swagger-ui/", "/q/graphql-ui/")) {
            var answer = given().get(page);
            answer.then()
                    .statusCode(200)
                    .header("Content-Security-Policy", containsString("script-src 'self' 'unsafe-inline'"));
            // What the policy would keep away: anything from elsewhere.
            String html = answer.asString().replaceAll("(?s)<!--.*?-->", "");
            assertThat(html).contains("<script").doesNotContainPattern("(src|href)=[\"']?(https?:)?//");
        }
    }

    @Test
    void answers_to_who_is_signed_in_are_kept_nowhere() {
        loggedInAs(Role.AUDITOR).get("/v1/me").then().header("Cache-Control", equalTo("no-store"));
        loggedInAs(Role.AUDITOR)
                .queryParam("query", "{__typename}")
                .get("/graphql")
                .then()
                .header("Cache-Control", "no-store");
    }

    @Test
    void pages_of_other_sites_read_nothing() {
        given().header("Origin", "https://elsewhere.example")
                .get("/q/openapi")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
        given().header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "POST")
                .options("/v1/grids")
                .then()
                .header("Access-Control-Allow-Origin", nullValue())
                .header("Access-Control-Allow-Methods", nullValue());
    }
}
