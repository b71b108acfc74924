package io.gridward.subscription;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.restassured.http.ContentType;

import io.gridward.grid.GridFixture;
import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.loggedInAs;
import static java.nio.charset.StandardCharsets.UTF_8;

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

    /** So many cases that are committed together. */
    static void importedIn(String grid, int count) {
        var square = SQUARES.get(grid);
        String rows = IntStream.range(0, count)
                .mapToObj(i -> "01001,下水道堵塞%d,%s,%s,WGS84\n".formatted(i, square.longitude(), square.latitude()))
                .collect(Collectors.joining("", "categoryCode,text,longitude,latitude,datum\n", ""));
        loggedInAs(Role.ADMIN)
                .contentType("text/csv; charset=UTF-8")
                .body(rows.getBytes(UTF_8))
                .post("/v1/imports/cases")
                .then()
                .statusCode(202);
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
