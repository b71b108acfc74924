package io.gridward.grid;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import io.restassured.http.ContentType;

import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.loggedInAs;

/** Grids by meaning. Each test takes ground of its own, so that no test's boundary overlaps another's. */
public final class GridFixture {

    private static final AtomicInteger SQUARES = new AtomicInteger();

    /** A free square of 0.01 degrees, in the middle of the ocean. */
    public record Square(double west, double south) {

        public double longitude() {
            return west + 0.005;
        }

        public double latitude() {
            return south + 0.005;
        }

        public String geometry() {
            return rectangle(west, south, west + 0.01, south + 0.01);
        }
    }

    private GridFixture() {}

    public static Square freeSquare() {
        int n = SQUARES.getAndIncrement();
        return new Square(-150 + n % 1000 * 0.05, -40 + Math.floorDiv(n, 1000) * 0.05);
    }

    public static String rectangle(double west, double south, double east, double north) {
        return "{\"type\":\"Polygon\",\"coordinates\":[[[%1$s,%2$s],[%3$s,%2$s],[%3$s,%4$s],[%1$s,%4$s],[%1$s,%2$s]]]}"
                .formatted(west, south, east, north);
    }

    public static String feature(String datum, String geometry) {
        return "{\"type\":\"Feature\",\"properties\":{\"datum\":\"" + datum + "\"},\"geometry\":" + geometry + "}";
    }

    /** Creates a grid in the village; its code. */
    public static String gridIn(String areaCode) {
        return loggedInAs(Role.ADMIN)
                .contentType(ContentType.JSON)
                .body(Map.of("areaCode", areaCode, "name", "测试网格"))
                .post("/v1/grids")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }

    /** Creates a grid in the village that covers the square from now on; its code. */
    public static String gridOn(String areaCode, Square square) {
        String code = gridIn(areaCode);
        loggedInAs(Role.ADMIN)
                .header("If-Match", "\"0\"")
                .contentType("application/geo+json")
                .body(feature("WGS84", square.geometry()))
                .put("/v1/grids/" + code + "/boundary")
                .then()
                .statusCode(200);
        return code;
    }
}
