package io.gridward.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

import io.gridward.grid.GridFixture;
import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.loggedInAs;
import static io.restassured.RestAssured.given;

/** Sources and reports by meaning. */
final class IntakeFixture {

    static final String TOWN = "330282107";
    static final String VILLAGE = "330282107201";
    static final String PHONE = "13800001234";

    private IntakeFixture() {}

    /** A source of the town for which nothing is too much, and its key. */
    record Source(String id, String key) {}

    static Source moderated() {
        return source(Map.of("moderated", true));
    }

    static Source trusted() {
        return source(Map.of("moderated", false));
    }

    static Source source(Map<String, ?> fields) {
        var command = new LinkedHashMap<String, Object>();
        command.put("name", "小程序 " + UUID.randomUUID());
        command.put("areaCode", TOWN);
        command.put("perSender", 100_000);
        command.put("perMinute", 100_000);
        command.putAll(fields);
        JsonPath made = loggedInAs(Role.ADMIN)
                .contentType(ContentType.JSON)
                .body(command)
                .post("/v1/report-sources")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        return new Source(made.getString("id"), made.getString("secret"));
    }

    /** A square of the town's. */
    static GridFixture.Square square() {
        var square = GridFixture.freeSquare();
        GridFixture.gridOn(VILLAGE, square);
        return square;
    }

    static Map<String, Object> report(GridFixture.Square square) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("categoryCode", "01001");
        fields.put("text", "下水道堵塞");
        fields.put("place", Map.of("longitude", square.longitude(), "latitude", square.latitude(), "datum", "WGS84"));
        fields.put("contact", Map.of("name", "王女士", "phone", PHONE));
        return fields;
    }

    static ValidatableResponse send(String key, Map<String, ?> report) {
        return given().header("X-Source-Key", key)
                .contentType(ContentType.JSON)
                .body(report)
                .post("/v1/resident-reports")
                .then();
    }

    static ValidatableResponse sendPhoto(String key, String token, byte[] photo) {
        return given().header("X-Source-Key", key)
                .contentType("image/jpeg")
                .body(photo)
                .post("/v1/resident-reports/" + token + "/photos")
                .then();
    }

    static ValidatableResponse standing(String token) {
        return given().get("/v1/resident-reports/" + token).then();
    }

    /** The id of what waits in the grid of the square. */
    static String waiting(GridFixture.Square square) {
        return loggedInAs(Role.COMMANDER)
                .get("/v1/resident-reports?state=PENDING&area=" + grid(square))
                .path("items[0].id");
    }

    /** The ids of all that was reported in the grid of the square. */
    static List<String> reported(GridFixture.Square square) {
        return loggedInAs(Role.COMMANDER)
                .get("/v1/resident-reports?area=" + grid(square))
                .path("items.id");
    }

    private static String grid(GridFixture.Square square) {
        return loggedInAs(Role.AUDITOR)
                .queryParams(Map.of("longitude", square.longitude(), "latitude", square.latitude(), "datum", "WGS84"))
                .get("/v1/grids/at")
                .path("code");
    }

    static ValidatableResponse decide(Role role, String id, String how, Map<String, ?> body) {
        return loggedInAs(role)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/resident-reports/" + id + "/" + how)
                .then();
    }
}
