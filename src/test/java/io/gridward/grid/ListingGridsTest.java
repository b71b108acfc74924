package io.gridward.grid;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.grid.GridFixture.gridIn;
import static io.gridward.identity.SignIn.loggedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

@GridwardTest
class ListingGridsTest {

    private static final String VILLAGE = "330282002005";

    @Test
    void the_pages_together_are_the_list() {
        var created = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            created.add(gridIn(VILLAGE));
        }
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var request = loggedInAs(Role.AUDITOR).queryParam("area", VILLAGE).queryParam("limit", 2);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var page = request.get("/v1/grids").then().statusCode(200).extract();
            List<String> codes = page.path("items.code");
            seen.addAll(codes);
            cursor = page.path("nextCursor");
            assertThat(page.header("Link") == null).isEqualTo(cursor == null);
        } while (cursor != null);
        assertThat(seen).containsSubsequence(created).doesNotHaveDuplicates();
    }

    @Test
    void a_cursor_that_was_tampered_with_or_belongs_elsewhere_is_refused() {
        gridIn(VILLAGE);
        gridIn(VILLAGE);
        String cursor =
                loggedInAs(Role.AUDITOR).queryParam("limit", 1).get("/v1/grids").path("nextCursor");
        for (String bad : List.of("x", "!!", "AAAA", cursor + "AA", cursor.substring(2), "Z" + cursor.substring(1))) {
            loggedInAs(Role.AUDITOR)
                    .queryParam("cursor", bad)
                    .get("/v1/grids")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("CURSOR_INVALID"));
        }
        loggedInAs(Role.AUDITOR)
                .queryParam("cursor", cursor)
                .get("/v1/areas")
                .then()
                .statusCode(400);
    }

    @Test
    void limits_are_kept() {
        for (String limit : List.of("0", "-1", "201", "x", "99999999999")) {
            loggedInAs(Role.AUDITOR)
                    .queryParam("limit", limit)
                    .get("/v1/grids")
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    void only_what_lies_within_reach_is_listed() {
        String code = gridIn(VILLAGE);
        loggedInAs(Role.WORKER, code).get("/v1/grids").then().body("items.code", equalTo(List.of(code)));
        loggedInAs(Role.WORKER, "330282006")
                .queryParam("area", VILLAGE)
                .get("/v1/grids")
                .then()
                .body("items", empty());
        loggedInAs(Role.WORKER, "330282006").get("/v1/grids/" + code).then().statusCode(404);
    }

    @Test
    void nobody_reads_without_a_login() {
        io.restassured.RestAssured.given()
                .get("/v1/grids")
                .then()
                .statusCode(401)
                .body("code", equalTo("UNAUTHENTICATED"));
    }
}
