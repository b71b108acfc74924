package io.gridward.casework;

import java.util.List;
import java.util.Map;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.grid.GridFixture;
import io.gridward.shared.access.Role;
import io.gridward.shared.graphql.Graphql;

import static io.gridward.casework.CaseFixture.middleOf;
import static io.gridward.casework.CaseFixture.place;
import static io.gridward.casework.CaseFixture.reject;
import static io.gridward.casework.CaseFixture.report;
import static io.gridward.casework.CaseFixture.reportedAt;
import static io.gridward.casework.CaseFixture.send;
import static io.gridward.grid.GridFixture.freeSquare;
import static io.gridward.identity.SignIn.loggedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@GridwardTest
class FindingDuplicatesTest {

    /** About sixty metres. */
    private static final double NEAR = 0.00055;

    private static final double HALF_A_KILOMETRE_LESS = 0.0036;

    @Test
    void whoever_says_the_same_at_the_same_place_is_shown_it_first() {
        var square = freeSquare();
        String other = reported(square, 0, "01002", "路灯不亮，晚上一片漆黑");
        String same = reported(square, NEAR, "01001", "村口下水道堵塞，污水外溢");
        candidates(square, "01001", "下水道堵塞，污水外溢到路上")
                .body("items.id", contains(same, other))
                .body("items[0].likeness", greaterThan(0.4f))
                .body("items[0].distanceMetres", greaterThan(55f))
                .body("items[0].excerpt", equalTo("村口下水道堵塞，污水外溢"));
    }

    @Test
    void the_nearest_comes_first_where_nothing_is_said() {
        var square = freeSquare();
        String farther = reported(square, NEAR, "01001", "下水道堵塞");
        String nearer = reported(square, 0, "01001", "下水道堵塞");
        candidates(square, "01", null)
                .body("items.id", contains(nearer, farther))
                .body("items[0].likeness", nullValue());
    }

    @Test
    void what_is_far_of_another_category_or_done_is_not_shown() {
        var square = freeSquare();
        reported(square, HALF_A_KILOMETRE_LESS, "01001", "下水道堵塞");
        reported(square, 0, "08001", "下水道堵塞");
        reject(reported(square, 0, "01001", "下水道堵塞"));
        candidates(square, "01001", "下水道堵塞").body("items", empty());
    }

    @Test
    void an_emergency_is_looked_for_farther_away() {
        var square = freeSquare();
        String fire = reported(square, HALF_A_KILOMETRE_LESS, "07001", "厂房起火");
        candidates(square, "07002", "浓烟").body("items.id", contains(fire));
    }

    @Test
    void nothing_is_shown_by_which_somebody_is_known() {
        var square = freeSquare();
        reported(square, 0, "01001", "找王先生 13800001234 或 330282 19900101 123X");
        candidates(square, "01001", null)
                .body("items[0].excerpt", equalTo("找王先生 … 或 …"))
                .body("items[0]", not(hasKey("reportedByName")));
    }

    @Test
    void there_are_at_most_ten() {
        var square = freeSquare();
        for (int i = 0; i < 12; i++) {
            reportedAt(middleOf(square));
        }
        candidates(square, "01001", "下水道堵塞").body("items.size()", equalTo(10));
    }

    @Test
    void what_cannot_be_read_is_refused() {
        var worker = loggedInAs(Role.WORKER).queryParam("longitude", 1).queryParam("latitude", 1);
        worker.queryParam("category", "01001")
                .queryParam("datum", "BD09")
                .get("/v1/cases/candidates")
                .then()
                .body("code", equalTo("DATUM_UNKNOWN"));
        loggedInAs(Role.WORKER)
                .queryParams(Map.of("longitude", 1, "latitude", 1, "datum", "WGS84", "category", "x"))
                .get("/v1/cases/candidates")
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_FIELDS"));
    }

    @Test
    void graphql_answers_the_same() {
        var square = freeSquare();
        String id = reported(square, 0, "01001", "下水道堵塞");
        List<String> found = Graphql.ask(
                        loggedInAs(Role.WORKER, "330282003003"),
                        ("{ caseCandidates(category: \"01001\", text: \"堵塞\", place: {longitude: %s, latitude: %s,"
                                        + " datum: WGS84}) { id excerpt likeness } }")
                                .formatted(square.longitude(), square.latitude()))
                .extract()
                .path("data.caseCandidates.id");
        assertThat(found).containsExactly(id);
    }

    /** To the north of the middle of the square. */
    private static String reported(GridFixture.Square square, double north, String category, String text) {
        var report = report(place(square.longitude(), square.latitude() + north, "WGS84"));
        report.put("categoryCode", category);
        report.put("text", text);
        return send(loggedInAs(Role.WORKER), report).statusCode(201).extract().path("id");
    }

    /** As seen by someone who reaches none of them. */
    private static ValidatableResponse candidates(GridFixture.Square square, String category, String text) {
        var request = loggedInAs(Role.WORKER, "330282003003")
                .queryParam("category", category)
                .queryParam("longitude", square.longitude())
                .queryParam("latitude", square.latitude())
                .queryParam("datum", "WGS84");
        if (text != null) {
            request.queryParam("text", text);
        }
        return request.get("/v1/cases/candidates").then().statusCode(200);
    }
}
