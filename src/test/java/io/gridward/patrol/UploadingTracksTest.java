package io.gridward.patrol;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.identity.SignIn;
import io.gridward.shared.access.Role;
import io.gridward.shared.database.StatementCount;
import io.gridward.shared.time.Time;
import io.gridward.staffing.StaffingFixture;
import io.gridward.staffing.WorkerKind;

import static io.gridward.identity.SignIn.loggedInAs;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

@GridwardTest
class UploadingTracksTest {

    @Inject
    Time time;

    @Inject
    StatementCount statements;

    private UUID worker;
    private String token;
    private LocalDate yesterday;

    @BeforeEach
    void aWorker() {
        worker = UUID.fromString(StaffingFixture.newWorker(WorkerKind.FULL_TIME).getString("id"));
        token = SignIn.token(Role.WORKER, worker, StaffingFixture.TOWN);
        yesterday = time.today().minusDays(1);
    }

    @Test
    void a_day_is_the_same_however_its_parts_arrive() {
        var random = new Random(11);
        var day = walk(300);
        upload("phone", day).body("taken", equalTo(300));
        String whole = own(yesterday);

        for (int run = 0; run < 8; run++) {
            aWorker();
            var parts = new ArrayList<List<Map<String, Object>>>();
            for (int copy = 0; copy < 3; copy++) {
                for (int from = 0; from < day.size(); ) {
                    int to = Math.min(day.size(), from + 1 + random.nextInt(120));
                    var part = new ArrayList<>(day.subList(Math.max(0, from - random.nextInt(30)), to));
                    Collections.shuffle(part, random);
                    parts.add(part);
                    from = to;
                }
            }
            Collections.shuffle(parts, random);
            int taken = 0;
            for (var part : parts) {
                taken += upload("phone", part).extract().<Integer>path("taken");
            }
            assertThat(taken).isEqualTo(300);
            assertThat(own(yesterday)).isEqualTo(whole);
        }
    }

    @Test
    void copies_that_arrive_together_are_taken_once() throws Exception {
        var day = walk(200);
        var pool = Executors.newFixedThreadPool(4);
        try {
            Callable<Integer> copy = () -> upload("phone", day).extract().path("taken");
            int taken = 0;
            for (var answer : pool.invokeAll(Collections.nCopies(8, copy))) {
                taken += answer.get();
            }
            assertThat(taken).isEqualTo(200);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void what_comes_next_is_one_statement_and_what_overlaps_is_three_beside_the_mark_of_the_day() {
        var day = walk(200);
        assertThat(statements.during(() -> upload("phone", day.subList(0, 100))))
                .isEqualTo(2);
        assertThat(statements.during(() -> upload("phone", day.subList(50, 200))))
                .isEqualTo(4);
    }

    @Test
    void a_point_without_a_time_does_not_lose_the_others() {
        var timeless = Map.<String, Object>of("longitude", 121.2, "latitude", 30.1);
        upload("phone", List.of(timeless, point(noon(), 121.2, 30.1)))
                .body("taken", equalTo(1))
                .body("refused.code", contains("TIME_MISSING"));
    }

    @Test
    void what_cannot_be_is_refused_and_the_rest_is_taken() {
        var noon = noon();
        var now = time.now();
        upload(
                        "phone",
                        List.of(
                                point(noon, 121.2, 30.1),
                                point(now.plus(1, ChronoUnit.HOURS), 121.2, 30.1),
                                point(noon.minus(3650, ChronoUnit.DAYS), 121.2, 30.1),
                                point(noon, 30.1, 121.2),
                                point(noon, 200, 100),
                                with(point(noon, 121.2, 30.1), "accuracy", -1),
                                with(point(noon, 121.2, 30.1), "speed", -1),
                                point(time.startOf(yesterday).plusSeconds(60), 121.2, 30.1)))
                .body("taken", equalTo(1))
                // A speed of -1 is what some telephones say when they know none.
                .body("duplicate", equalTo(1))
                .body("offDuty", equalTo(1))
                .body("refused.index", contains(1, 2, 3, 4, 5))
                .body(
                        "refused.code",
                        contains(
                                "TIME_IN_FUTURE",
                                "TIME_TOO_OLD",
                                "COORDINATES_SWAPPED",
                                "COORDINATE_OFF_EARTH",
                                "ACCURACY_NEGATIVE"));
    }

    @Test
    void a_track_over_midnight_of_the_business_day_is_two_days() {
        // Asked for at once, since off duty nothing is kept: the evening of one day and the morning of the next.
        var evening = time.startOf(yesterday).minus(4, ChronoUnit.HOURS).minusSeconds(1);
        var morning = time.startOf(yesterday).plus(6, ChronoUnit.HOURS);
        upload("phone", List.of(point(evening, 121.2, 30.1), point(morning, 121.2, 30.1)))
                .body("taken", equalTo(2));

        readOwn(yesterday.minusDays(1)).body("features", hasSize(1));
        readOwn(yesterday).body("features", hasSize(1));
    }

    @Test
    void two_telephones_are_kept_apart() {
        upload("one", walk(10)).body("taken", equalTo(10));
        upload("other", walk(10)).body("taken", equalTo(10));

        readOwn(yesterday).body("features.properties.deviceId", contains("one", "other"));
    }

    @Test
    void a_datum_is_never_guessed() {
        var body = new HashMap<String, Object>(body("phone", walk(1)));
        body.put("datum", "BD09");
        post(body).statusCode(400).body("code", equalTo("DATUM_UNKNOWN"));
        body.remove("datum");
        post(body).statusCode(400);
    }

    @Test
    void points_in_gcj02_are_shown_in_wgs84() {
        var body = new HashMap<String, Object>(body("phone", List.of(point(noon(), 121.270946, 30.167260))));
        body.put("datum", "GCJ02");
        post(body).statusCode(200);

        var at = readOwn(yesterday).extract().jsonPath().getList("features[0].geometry.coordinates[0]", Double.class);
        assertThat(at.get(0)).isCloseTo(121.2666, org.assertj.core.api.Assertions.within(2e-6));
        assertThat(at.get(1)).isCloseTo(30.1697, org.assertj.core.api.Assertions.within(2e-6));
    }

    @Test
    void too_many_points_at_once_are_told_the_limit() {
        upload("phone", walk(10_001), 413)
                .body("code", equalTo("TRACK_TOO_LONG"))
                .body("limit", equalTo(10_000));
    }

    @Test
    void only_a_worker_has_a_track() {
        loggedInAs(Role.WORKER)
                .contentType(ContentType.JSON)
                .body(body("phone", walk(1)))
                .post("/v1/tracks")
                .then()
                .statusCode(403)
                .body("code", equalTo("ACCOUNT_WITHOUT_WORKER"));
    }

    @Test
    void a_worker_sees_who_looked_at_his_track() {
        upload("phone", walk(5));
        loggedInAs(Role.COMMANDER, StaffingFixture.TOWN)
                .get("/v1/workers/{id}/tracks?date={day}", worker, yesterday.toString())
                .then()
                .statusCode(200)
                .contentType("application/geo+json")
                .body("features[0].geometry.coordinates", hasSize(5));

        own().get("/v1/me/track-views")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items.date", hasItems(yesterday.toString()))
                .body("items.viewerName", contains("test-COMMANDER-" + StaffingFixture.TOWN));
    }

    @Test
    void who_may_not_see_the_worker_may_not_see_his_track_and_nothing_is_remembered() {
        loggedInAs(Role.COMMANDER, "330282107")
                .get("/v1/workers/{id}/tracks", worker)
                .then()
                .statusCode(404);
        loggedInAs(Role.WORKER, StaffingFixture.TOWN)
                .get("/v1/workers/{id}/tracks", worker)
                .then()
                .statusCode(403);

        own().get("/v1/me/track-views").then().body("items", hasSize(0));
    }

    private List<Map<String, Object>> walk(int points) {
        var walk = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < points; i++) {
            var at = time.startOf(yesterday).plus(8, ChronoUnit.HOURS).plusMillis(1500L * i);
            walk.add(with(point(at, 121.2 + 1e-5 * i, 30.1 + 1.3e-5 * i), "accuracy", 5 + i % 10));
        }
        return walk;
    }

    private Instant noon() {
        return time.startOf(yesterday).plus(12, ChronoUnit.HOURS);
    }

    private static Map<String, Object> point(Instant at, double longitude, double latitude) {
        return Map.of("time", at.toString(), "longitude", longitude, "latitude", latitude);
    }

    private static Map<String, Object> with(Map<String, Object> point, String field, Object value) {
        var changed = new HashMap<>(point);
        changed.put(field, value);
        return changed;
    }

    private static Map<String, Object> body(String device, List<Map<String, Object>> points) {
        return Map.of("deviceId", device, "sequence", 1, "datum", "WGS84", "points", points);
    }

    private ValidatableResponse upload(String device, List<Map<String, Object>> points) {
        return upload(device, points, 200);
    }

    private ValidatableResponse upload(String device, List<Map<String, Object>> points, int status) {
        return post(body(device, points)).statusCode(status);
    }

    private ValidatableResponse post(Map<String, Object> body) {
        return own().contentType(ContentType.JSON).body(body).post("/v1/tracks").then();
    }

    private String own(LocalDate day) {
        return readOwn(day).extract().asString();
    }

    private ValidatableResponse readOwn(LocalDate day) {
        return own().get("/v1/me/tracks?date={day}", day.toString()).then().statusCode(200);
    }

    private io.restassured.specification.RequestSpecification own() {
        return given().auth().oauth2(token);
    }
}
