package io.gridward.duty;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;

import io.gridward.calendar.WorkingCalendar;
import io.gridward.grid.GridFixture;
import io.gridward.grid.GridFixture.Square;
import io.gridward.identity.SignIn;
import io.gridward.patrol.oddity.Oddity.Evidence;
import io.gridward.shared.access.Role;
import io.gridward.shared.time.Time;
import io.gridward.staffing.StaffingFixture;
import io.gridward.staffing.WorkerKind;

import static io.gridward.identity.SignIn.loggedInAs;
import static io.restassured.RestAssured.given;

/** Days of duty for tests: working days of the last month, workers with grids, walks and records. */
@ApplicationScoped
public class DutyFixture {

    private final WorkingCalendar calendar;
    private final DutyRecounting recounting;
    private final Recounts recounts;
    private final DutyLocks locks;
    private final Flags flags;
    private final DutyRules rules;
    private final Time time;

    DutyFixture(
            WorkingCalendar calendar,
            DutyRecounting recounting,
            Recounts recounts,
            DutyLocks locks,
            Flags flags,
            DutyRules rules,
            Time time) {
        this.calendar = calendar;
        this.recounting = recounting;
        this.recounts = recounts;
        this.locks = locks;
        this.flags = flags;
        this.rules = rules;
        this.time = time;
    }

    /** A worker with a full-time post in a grid of his own. */
    public record Posted(UUID workerId, String token, String grid, Square square) {

        RequestSpecification self() {
            return given().auth().oauth2(token).contentType(ContentType.JSON);
        }
    }

    /** The working day that is so many working days ago, at least one. */
    LocalDate workday(int ago) {
        var day = time.today();
        know(day.getYear());
        know(day.minusDays(40).getYear());
        know(day.plusDays(14).getYear());
        for (int left = ago; left > 0; ) {
            day = day.minusDays(1);
            left -= calendar.isWorkday(day) ? 1 : 0;
        }
        return day;
    }

    /** The shipped calendar ends some day. */
    private void know(int year) {
        if (!calendar.knows(year)) {
            loggedInAs(Role.ADMIN)
                    .contentType(ContentType.JSON)
                    .body(Map.of("source", "test", "holidays", List.of(), "makeUpWorkdays", List.of()))
                    .put("/v1/calendar-years/" + year)
                    .then()
                    .statusCode(201);
        }
    }

    /** A date on which a worker, who must have a post since the beginning of 2026, did nothing; it is locked. */
    public LocalDate lockedDay(UUID worker) {
        return lockedDay(worker, workday(15));
    }

    public LocalDate lockedDay(UUID worker, LocalDate day) {
        QuarkusTransaction.requiringNew().run(() -> recounts.mark(worker, day));
        recounting.recountAll();
        locks.lock(day);
        return day;
    }

    /** Raises a flag about a locked day of a worker, as if his telephone had stood where none stands. */
    public void flag(UUID worker, LocalDate day, String grid) {
        var noon = at(day, "12:00");
        var numbers = Map.of(Evidence.SECONDS, 2400.0, Evidence.POINTS, 240.0);
        var evidence = FlagEvidence.ofTrack("a telephone", 1, numbers);
        var found = new FoundFlag(worker, FlagKind.NO_JITTER, noon.minusSeconds(2400), noon, evidence);
        QuarkusTransaction.requiringNew().run(() -> flags.raise(day, Map.of(worker, grid), List.of(found), time.now()));
    }

    Posted posted() {
        return posted(GridFixture.freeSquare());
    }

    Posted posted(Square square) {
        return posted(StaffingFixture.VILLAGE, square);
    }

    Posted posted(String village, Square square) {
        String since = "2026-01-01T00:00:00+08:00";
        String grid = grid(village, square);
        UUID worker = StaffingFixture.idOfNew(WorkerKind.FULL_TIME);
        StaffingFixture.tryToAssign(worker, grid, since).then().statusCode(201);
        return new Posted(worker, SignIn.token(Role.WORKER, worker, StaffingFixture.TOWN), grid, square);
    }

    String grid(Square square) {
        return grid(StaffingFixture.VILLAGE, square);
    }

    private static String grid(String village, Square square) {
        return draw(GridFixture.gridIn(village), 0, square.geometry(), "2026-01-01T00:00:00+08:00");
    }

    /** Gives the grid a boundary from a moment on. */
    static String draw(String code, int version, String geometry, String validFrom) {
        loggedInAs(Role.ADMIN)
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/geo+json")
                .queryParam("validFrom", validFrom)
                .body(GridFixture.feature("WGS84", geometry))
                .put("/v1/grids/" + code + "/boundary")
                .then()
                .statusCode(200);
        return code;
    }

    Instant at(LocalDate day, String local) {
        return day.atTime(LocalTime.parse(local)).atZone(time.zone()).toInstant();
    }

    /** To and fro in the square at 1.2 m/s, a point every 10 s. */
    List<Map<String, Object>> walk(Square square, Instant from, int metres) {
        var points = new ArrayList<Map<String, Object>>();
        double legMetres = 600;
        double degreesPerMetre = 1 / 111_000.0;
        for (int second = 0; second * 1.2 <= metres; second += 10) {
            double gone = second * 1.2 % (2 * legMetres);
            double north = gone <= legMetres ? gone : 2 * legMetres - gone;
            points.add(Map.of(
                    "time",
                    from.plusSeconds(second).toString(),
                    "longitude",
                    square.longitude(),
                    "latitude",
                    square.south() + 0.002 + north * degreesPerMetre,
                    "accuracy",
                    5));
        }
        return points;
    }

    JsonPath upload(Posted worker, List<Map<String, Object>> points) {
        return upload(worker, "phone of " + worker.workerId(), points);
    }

    /** What became of the points. */
    JsonPath upload(Posted worker, String device, List<Map<String, Object>> points) {
        return worker.self()
                .body(Map.of("deviceId", device, "sequence", 1, "datum", "WGS84", "points", points))
                .post("/v1/tracks")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** So many records half an hour apart, each in another place and of another text. */
    void file(Posted worker, Instant from, int records) {
        for (int i = 0; i < records; i++) {
            file(
                    worker,
                    from.plus(Duration.ofMinutes(30L * i)),
                    worker.square().longitude(),
                    worker.square().south() + 0.001 + 0.001 * i,
                    UUID.randomUUID().toString());
        }
    }

    /** A record in the middle of a square. */
    String file(Posted worker, Instant at, Square square) {
        return file(
                worker,
                at,
                square.longitude(),
                square.latitude(),
                UUID.randomUUID().toString());
    }

    /** The id of the record. */
    String file(Posted worker, Instant at, double longitude, double latitude, String text) {
        return file(worker, record(at, longitude, latitude, text));
    }

    String file(Posted worker, Map<String, Object> record) {
        return worker.self()
                .body(record)
                .post("/v1/records")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The fields of a visit; they may be sent again. */
    static Map<String, Object> record(Instant at, double longitude, double latitude, String text) {
        return Map.of(
                "id",
                UUID.randomUUID().toString(),
                "kind",
                "VISIT",
                "text",
                text,
                "place",
                Map.of("longitude", longitude, "latitude", latitude, "datum", "WGS84"),
                "occurredAt",
                at.toString());
    }

    /** Reports a case; its id. */
    String report(Posted worker, Instant at, double longitude, double latitude) {
        return worker.self()
                .body(Map.of(
                        "categoryCode",
                        "01001",
                        "text",
                        "下水道堵塞",
                        "place",
                        Map.of("longitude", longitude, "latitude", latitude, "datum", "WGS84"),
                        "occurredAt",
                        at.toString()))
                .post("/v1/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Gives the worker another grid from a moment on. */
    void transfer(Posted worker, String grid, Instant at) {
        String assignments = "/v1/workers/" + worker.workerId() + "/assignments";
        var held = StaffingFixture.admin().get(assignments).jsonPath();
        StaffingFixture.admin()
                .header("If-Match", "\"" + held.getInt("items[0].version") + "\"")
                .body(Map.of("gridCode", grid, "at", at.toString()))
                .post("/v1/assignments/{id}/transfer", held.getString("items[0].id"))
                .then()
                .statusCode(201);
    }

    /** Sets a rule for the worker's grid as it cannot be set through the door: for a day that is past. */
    void rule(Posted worker, LocalDate from, DutyMode mode, int metres) {
        QuarkusTransaction.requiringNew().run(() -> rules.getEntityManager()
                .createNativeQuery("""
                                insert into duty_rule (id, area_code, valid_from, mode, minimum_metres, minimum_records,
                                        metres_counted, tolerance_standard_errors, burst_records, burst_minutes,
                                        burst_metres, created_at, version)
                                values (gen_random_uuid(), :grid, :from, :mode, :metres, 5, 'TOTAL', 1, 3, 10, 50,
                                        now(), 0)
                                """)
                .setParameter("grid", worker.grid())
                .setParameter("from", from)
                .setParameter("mode", mode.name())
                .setParameter("metres", metres)
                .executeUpdate());
        QuarkusTransaction.requiringNew().run(() -> recounts.mark(worker.workerId(), from));
    }

    /** A day on which he may have done nothing, computed. */
    JsonPath recounted(Posted worker, LocalDate day) {
        QuarkusTransaction.requiringNew().run(() -> recounts.mark(worker.workerId(), day));
        return day(worker, day);
    }

    /** As the worker sees it, once everything marked is computed. */
    JsonPath day(Posted worker, LocalDate day) {
        recounting.recountAll();
        return ownDay(worker, day);
    }

    JsonPath ownDay(Posted worker, LocalDate day) {
        return worker.self()
                .get("/v1/me/duty-day?date=" + day)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
