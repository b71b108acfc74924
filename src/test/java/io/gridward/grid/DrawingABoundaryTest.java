package io.gridward.grid;

import java.time.Instant;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.grid.GridFixture.feature;
import static io.gridward.grid.GridFixture.freeSquare;
import static io.gridward.grid.GridFixture.gridIn;
import static io.gridward.grid.GridFixture.gridOn;
import static io.gridward.grid.GridFixture.rectangle;
import static io.gridward.identity.SignIn.loggedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

@GridwardTest
class DrawingABoundaryTest {

    private static final String VILLAGE = "330282002003";

    @Test
    void what_is_read_can_be_written_back() {
        String code = gridOn(VILLAGE, freeSquare());
        var read = loggedInAs(Role.ADMIN).get("/v1/grids/" + code + "/boundary");
        draw(code, 1, read.asString())
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("geometry", equalTo(read.jsonPath().getMap("geometry")));
    }

    @Test
    void a_boundary_in_gcj02_is_kept_in_wgs84() {
        String code = gridIn(VILLAGE);
        draw(code, 0, feature("GCJ02", rectangle(121.0, 29.0, 121.01, 29.01)))
                .statusCode(200)
                .body("properties.datum", equalTo("WGS84"));
        float west = loggedInAs(Role.ADMIN)
                .get("/v1/grids/" + code + "/boundary")
                .jsonPath()
                .getFloat("geometry.coordinates[0][0][0]");
        assertThat(west).isBetween(120.994f, 120.997f);
    }

    @Test
    void a_hole_is_no_part_of_the_grid() {
        var square = freeSquare();
        String code = gridIn(VILLAGE);
        double w = square.west();
        double s = square.south();
        String outer =
                "[[%1$s,%2$s],[%3$s,%2$s],[%3$s,%4$s],[%1$s,%4$s],[%1$s,%2$s]]".formatted(w, s, w + 0.01, s + 0.01);
        String hole = "[[%1$s,%2$s],[%1$s,%4$s],[%3$s,%4$s],[%3$s,%2$s],[%1$s,%2$s]]"
                .formatted(w + 0.004, s + 0.004, w + 0.006, s + 0.006);
        draw(code, 0, feature("WGS84", "{\"type\":\"Polygon\",\"coordinates\":[" + outer + "," + hole + "]}"))
                .statusCode(200);
        at(square.longitude(), square.latitude(), null).statusCode(404);
        at(w + 0.002, s + 0.002, null).body("code", equalTo(code));
    }

    @Test
    void an_overlap_is_refused_with_the_neighbour_and_its_square_metres() {
        var square = freeSquare();
        String neighbour = gridOn(VILLAGE, square);
        String code = gridIn(VILLAGE);
        // A tenth of the neighbour's square of 0.01 by 0.01 degrees.
        String half = rectangle(square.west() + 0.009, square.south(), square.west() + 0.02, square.south() + 0.01);
        float own = loggedInAs(Role.ADMIN)
                .get("/v1/grids/" + neighbour + "/boundary")
                .jsonPath()
                .getFloat("properties.areaSquareMetres");
        draw(code, 0, feature("WGS84", half))
                .statusCode(409)
                .body("code", equalTo("GRID_OVERLAP"))
                .body("grid", equalTo(neighbour))
                .body("overlaps", hasSize(1))
                .body("squareMetres.toDouble()", closeTo(own / 10, own / 1000));
        loggedInAs(Role.ADMIN).get("/v1/grids/" + code + "/boundary").then().statusCode(404);
    }

    @Test
    void a_shared_border_is_no_overlap() {
        var square = freeSquare();
        gridOn(VILLAGE, square);
        String beside = rectangle(square.west() + 0.01, square.south(), square.west() + 0.02, square.south() + 0.01);
        draw(gridIn(VILLAGE), 0, feature("WGS84", beside)).statusCode(200);
    }

    @Test
    void shapes_that_are_none_are_refused() {
        String code = gridIn(VILLAGE);
        refuse(code, "WGS84", ring("[[0,0],[1,1],[1,0],[0,1],[0,0]]"), "GEOMETRY_SELF_INTERSECTS");
        refuse(code, "WGS84", ring("[[0,0],[1,0],[1,1],[0,1]]"), "RING_OPEN");
        refuse(code, "WGS84", ring("[[30.1,121.2],[30.2,121.2],[30.2,121.3],[30.1,121.2]]"), "COORDINATES_SWAPPED");
        refuse(code, "WGS84", ring("[[500,0],[501,0],[501,1],[500,0]]"), "COORDINATE_OFF_EARTH");
        refuse(code, "BD09", ring("[[0,0],[1,0],[1,1],[0,0]]"), "DATUM_UNKNOWN");
        refuse(code, "WGS84", "{\"type\":\"Point\",\"coordinates\":[1,2]}", "GEOMETRY_TYPE_UNSUPPORTED");
        refuse(code, "WGS84", "null", "GEOMETRY_MALFORMED");
        draw(code, 0, "{\"type\":\"Feature\",\"geometry\":" + ring("[[0,0],[1,0],[1,1],[0,0]]") + "}")
                .statusCode(400)
                .body("code", equalTo("DATUM_UNKNOWN"));
        draw(code, 0, "[]").statusCode(400);
    }

    @Test
    void the_boundary_of_that_moment_answers_for_the_past() {
        var before = freeSquare();
        var after = freeSquare();
        String code = gridOn(VILLAGE, before);
        Instant then = Instant.now();
        draw(code, 1, feature("WGS84", after.geometry())).statusCode(200);

        at(before.longitude(), before.latitude(), null).statusCode(404);
        at(after.longitude(), after.latitude(), null).body("code", equalTo(code));
        at(before.longitude(), before.latitude(), then.toString()).body("code", equalTo(code));
        at(after.longitude(), after.latitude(), then.toString()).statusCode(404);
        float west = loggedInAs(Role.ADMIN)
                .queryParam("time", then.toString())
                .get("/v1/grids/" + code + "/boundary")
                .jsonPath()
                .getFloat("geometry.coordinates[0][0][0]");
        assertThat((double) west).isCloseTo(before.west(), org.assertj.core.data.Offset.offset(0.001));
    }

    @Test
    void time_only_goes_forward() {
        String code = gridOn(VILLAGE, freeSquare());
        loggedInAs(Role.ADMIN)
                .header("If-Match", "\"1\"")
                .queryParam("validFrom", "0001-01-01T00:00:00Z")
                .contentType("application/geo+json")
                .body(feature("WGS84", freeSquare().geometry()))
                .put("/v1/grids/" + code + "/boundary")
                .then()
                .statusCode(409)
                .body("code", equalTo("BOUNDARY_NOT_LATER"));
        loggedInAs(Role.ADMIN)
                .header("If-Match", "\"1\"")
                .queryParam("validFrom", "9999-12-31T23:59:59Z")
                .contentType("application/geo+json")
                .body(feature("WGS84", freeSquare().geometry()))
                .put("/v1/grids/" + code + "/boundary")
                .then()
                .statusCode(422)
                .body("code", equalTo("BOUNDARY_TOO_FAR_AHEAD"));
    }

    @Test
    void a_retired_grid_holds_no_ground() {
        var square = freeSquare();
        String code = gridOn(VILLAGE, square);
        loggedInAs(Role.ADMIN)
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body("{\"reason\":\"撤销\"}")
                .post("/v1/grids/" + code + "/retirement")
                .then()
                .statusCode(200);
        at(square.longitude(), square.latitude(), null).statusCode(404);
        gridOn(VILLAGE, square);
    }

    private static String ring(String positions) {
        return "{\"type\":\"Polygon\",\"coordinates\":[" + positions + "]}";
    }

    private static void refuse(String code, String datum, String geometry, String problem) {
        draw(code, 0, feature(datum, geometry)).statusCode(400).body("code", equalTo(problem));
    }

    private static ValidatableResponse draw(String code, int version, String feature) {
        return loggedInAs(Role.COMMANDER)
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/geo+json")
                .body(feature)
                .put("/v1/grids/" + code + "/boundary")
                .then();
    }

    private static ValidatableResponse at(double longitude, double latitude, String time) {
        var request = loggedInAs(Role.WORKER)
                .queryParam("longitude", longitude)
                .queryParam("latitude", latitude)
                .queryParam("datum", "WGS84");
        if (time != null) {
            request.queryParam("time", time);
        }
        return request.get("/v1/grids/at").then();
    }
}
