package io.gridward.grid;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.grid.GridFixture.gridIn;
import static io.gridward.identity.SignIn.loggedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

@GridwardTest
class ChangingAGridTest {

    private static final String VILLAGE = "330282002002";

    @Test
    void fields_left_out_stay_as_they_are() {
        String code = gridIn(VILLAGE);
        patch(code, "\"0\"", "{\"networks\":[\"综治\",\"城管\"]}").statusCode(200).header("ETag", "\"1\"");
        patch(code, "\"1\"", "{\"kind\":\"DEDICATED\"}")
                .statusCode(200)
                .body("name", equalTo("测试网格"))
                .body("kind", equalTo("DEDICATED"))
                .body("networks", contains("综治", "城管"));
        patch(code, "\"2\"", "{\"networks\":[]}").body("networks", empty());
    }

    @Test
    void a_name_cannot_be_taken_away() {
        String code = gridIn(VILLAGE);
        patch(code, "\"0\"", "{\"name\":null}").statusCode(400).body("errors[0].pointer", equalTo("/name"));
    }

    @Test
    void what_was_read_must_be_named() {
        String code = gridIn(VILLAGE);
        loggedInAs(Role.ADMIN)
                .contentType("application/merge-patch+json;charset=UTF-8")
                .body("{}")
                .patch("/v1/grids/" + code)
                .then()
                .statusCode(428)
                .body("code", equalTo("PRECONDITION_REQUIRED"));
    }

    @Test
    void a_stale_version_is_refused_with_the_current_one() {
        String code = gridIn(VILLAGE);
        patch(code, "\"0\"", "{\"name\":\"新名\"}").statusCode(200);
        patch(code, "\"0\"", "{\"name\":\"旧知\"}")
                .statusCode(412)
                .body("code", equalTo("STALE_VERSION"))
                .body("currentVersion", equalTo(1));
        patch(code, "W/\"0\"", "{}").statusCode(412);
        patch(code, "abc", "{}").statusCode(412);
    }

    @Test
    void of_two_writers_at_once_exactly_one_wins() throws Exception {
        for (int round = 0; round < 10; round++) {
            String code = gridIn(VILLAGE);
            var start = new CountDownLatch(1);
            var pool = Executors.newFixedThreadPool(2);
            var answers = IntStream.range(0, 2)
                    .mapToObj(writer -> pool.submit(() -> {
                        start.await();
                        return patch(code, "\"0\"", "{\"name\":\"写者" + writer + "\"}")
                                .extract()
                                .statusCode();
                    }))
                    .toList();
            start.countDown();
            int sum = answers.get(0).get() + answers.get(1).get();
            pool.shutdown();
            assertThat(sum).isEqualTo(200 + 412);
        }
    }

    @Test
    void a_grid_outside_reach_does_not_exist() {
        String code = gridIn(VILLAGE);
        loggedInAs(Role.COMMANDER, "330282006")
                .header("If-Match", "\"0\"")
                .contentType("application/merge-patch+json;charset=UTF-8")
                .body("{}")
                .patch("/v1/grids/" + code)
                .then()
                .statusCode(404);
    }

    @Test
    void a_retired_grid_changes_no_more_but_resolves_for_ever() {
        String code = gridIn(VILLAGE);
        loggedInAs(Role.COMMANDER)
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body("{\"reason\":\"并入邻格\"}")
                .post("/v1/grids/" + code + "/retirement")
                .then()
                .statusCode(200)
                .body("state", equalTo("RETIRED"))
                .body("retirementReason", equalTo("并入邻格"));
        patch(code, "\"1\"", "{\"name\":\"再改\"}").statusCode(409).body("code", equalTo("GRID_RETIRED"));
        loggedInAs(Role.AUDITOR).get("/v1/grids/" + code).then().statusCode(200);
    }

    private static ValidatableResponse patch(String code, String ifMatch, String body) {
        return loggedInAs(Role.ADMIN)
                .header("If-Match", ifMatch)
                .contentType("application/merge-patch+json;charset=UTF-8")
                .body(body)
                .patch("/v1/grids/" + code)
                .then();
    }
}
