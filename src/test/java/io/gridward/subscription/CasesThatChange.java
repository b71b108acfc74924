package io.gridward.subscription;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.restassured.http.ContentType;

import io.gridward.grid.GridFixture;
import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.loggedInAs;

/** Cases of a village that few other tests use. */
final class CasesThatChange {

    static final String TOWN = "330282004";
    static final String ELSEWHERE = "330282005";

    private static final String VILLAGE = "330282004001";
    private static final Map<String, GridFixture.Square> SQUARES = new ConcurrentHashMap<>();

    private CasesThatChange() {}

    /** A new grid; its code. */
    static String grid() {
        var square = GridFixture.freeSquare();
        String code = GridFixture.gridOn(VILLAGE, square);
        SQUARES.put(code, square);
        return code;
    }

    static String reportedIn(String grid) {
        return reportedIn(grid, "下水道堵塞");
    }

    /** A case; its id. */
    static String reportedIn(String grid, String text) {
        var square = SQUARES.get(grid);
        return loggedInAs(Role.WORKER)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "categoryCode",
                        "01001",
                        "text",
                        text,
                        "place",
                        Map.of("longitude", square.longitude(), "latitude", square.latitude(), "datum", "WGS84")))
                .post("/v1/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static void accept(String id) {
        loggedInAs(Role.COMMANDER)
                .contentType(ContentType.JSON)
                .body(Map.of())
                .post("/v1/cases/" + id + "/acceptance")
                .then()
                .statusCode(200);
    }
}
