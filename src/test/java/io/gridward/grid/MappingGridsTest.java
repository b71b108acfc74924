package io.gridward.grid;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.grid.GridFixture.freeSquare;
import static io.gridward.grid.GridFixture.gridOn;
import static io.gridward.identity.SignIn.loggedInAs;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

@GridwardTest
class MappingGridsTest {

    private static final String VILLAGE = "330282002004";

    @Test
    void one_collection_shows_the_present_boundaries_below_an_area() {
        String code = gridOn(VILLAGE, freeSquare());
        loggedInAs(Role.PARTNER)
                .queryParam("area", VILLAGE)
                .get("/v1/grids/map")
                .then()
                .statusCode(200)
                .contentType("application/geo+json")
                .body("type", equalTo("FeatureCollection"))
                .body("features.id", hasItem(code));
    }

    @Test
    void an_unchanged_map_is_not_sent_again() {
        gridOn(VILLAGE, freeSquare());
        String tag = loggedInAs(Role.PARTNER)
                .queryParam("area", VILLAGE)
                .get("/v1/grids/map")
                .header("ETag");
        loggedInAs(Role.PARTNER)
                .header("If-None-Match", tag)
                .queryParam("area", VILLAGE)
                .get("/v1/grids/map")
                .then()
                .statusCode(304);
        gridOn(VILLAGE, freeSquare());
        loggedInAs(Role.PARTNER)
                .header("If-None-Match", tag)
                .queryParam("area", VILLAGE)
                .get("/v1/grids/map")
                .then()
                .statusCode(200);
    }

    @Test
    void what_lies_outside_reach_is_not_on_the_map() {
        String code = gridOn(VILLAGE, freeSquare());
        loggedInAs(Role.LEADER, "330282006")
                .get("/v1/grids/map")
                .then()
                .statusCode(200)
                .body("features.id", not(hasItem(code)));
    }
}
