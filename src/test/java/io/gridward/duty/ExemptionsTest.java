package io.gridward.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.grid.GridFixture;
import io.gridward.identity.SignIn;
import io.gridward.shared.access.Role;
import io.gridward.shared.database.StatementCount;
import io.gridward.shared.graphql.Graphql;

import static io.gridward.duty.DutyTermsFixture.TOWN;
import static io.gridward.duty.DutyTermsFixture.changes;
import static io.gridward.duty.DutyTermsFixture.inside;
import static io.gridward.duty.DutyTermsFixture.leave;
import static io.gridward.duty.DutyTermsFixture.record;
import static io.gridward.duty.DutyTermsFixture.recorded;
import static io.gridward.duty.DutyTermsFixture.storm;
import static io.gridward.duty.DutyTermsFixture.workerIn;
import static io.gridward.duty.DutyTermsFixture.workerOf;
import static io.gridward.identity.SignIn.loggedInAs;
import static io.gridward.identity.SignIn.loggedInAsWorker;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@GridwardTest
class ExemptionsTest {

    private static final String VILLAGE = "330282111206";

    @Inject
    Exemptions exemptions;

    @Inject
    ToldTerms told;

    @Inject
    StatementCount statements;

    @Test
    void a_leader_records_half_a_day_of_leave_and_the_worker_sees_it() {
        String grid = GridFixture.gridIn(VILLAGE);
        var worker = workerIn(grid);
        var leave = leave(worker, "2026-08-03T08:30:00+08:00", "2026-08-03T12:00:00+08:00");
        leave.put("note", "病假");

        String id = record(loggedInAs(Role.LEADER, grid), leave)
                .statusCode(201)
                .body("from", equalTo("2026-08-03T00:30:00Z"))
                .body("recordedBy", notNullValue())
                .body("areaCode", nullValue())
                .extract()
                .path("id");

        loggedInAsWorker(worker, grid)
                .get("/v1/me/exemptions?date=2026-08-03")
                .then()
                .body("items.id", contains(id));
        loggedInAsWorker(worker, grid)
                .get("/v1/me/exemptions?date=2026-08-04")
                .then()
                .body("items", empty());
        loggedInAsWorker(worker, grid).get("/v1/exemptions").then().statusCode(403);
        loggedInAs(Role.LEADER, grid).get("/v1/exemptions/" + id).then().statusCode(200);
        assertThat(changes("EXEMPTION_RECORDED", id)).isEqualTo(1);
        assertThat(told.changes())
                .contains(new DutyTermsChanged(worker, null, LocalDate.of(2026, 8, 3), LocalDate.of(2026, 8, 4)));
    }

    @Test
    void a_leader_decides_only_about_workers_of_his_grids() {
        String grid = GridFixture.gridIn(VILLAGE);
        String neighbour = GridFixture.gridIn(VILLAGE);
        var times = List.of("2026-08-03T00:00:00+08:00", "2026-08-04T00:00:00+08:00");

        record(loggedInAs(Role.LEADER, grid), leave(workerIn(neighbour), times.get(0), times.get(1)))
                .statusCode(404);
        // He sees who is employed by the village, but leads only those who have a grid there.
        record(loggedInAs(Role.LEADER, VILLAGE), leave(workerOf(VILLAGE), times.get(0), times.get(1)))
                .statusCode(403)
                .body("code", equalTo("EXEMPTION_OF_OTHER_GRID"));
        record(loggedInAs(Role.SUPERVISOR, VILLAGE), leave(workerOf(VILLAGE), times.get(0), times.get(1)))
                .statusCode(201);
        record(loggedInAs(Role.LEADER, grid), storm(grid, times.get(0), times.get(1)))
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
    }

    @Test
    void nobody_exempts_himself() {
        String grid = GridFixture.gridIn(VILLAGE);
        var leader = workerIn(grid);
        var leave = leave(leader, "2026-08-03T00:00:00+08:00", "2026-08-04T00:00:00+08:00");

        record(as(Role.LEADER, leader, grid), leave).statusCode(403).body("code", equalTo("EXEMPTION_FOR_ONESELF"));
        record(as(Role.COMMANDER, leader, TOWN), leave).statusCode(403);
        String id = recorded(leave);
        as(Role.LEADER, leader, grid)
                .header("If-Match", "\"0\"")
                .delete("/v1/exemptions/" + id)
                .then()
                .statusCode(403);
    }

    @Test
    void it_is_of_a_worker_or_of_an_area_as_its_kind_allows() {
        var worker = workerOf(VILLAGE);
        var leave = leave(worker, "2026-08-03T00:00:00+08:00", "2026-08-04T00:00:00+08:00");
        var both = new HashMap<>(leave);
        both.put("areaCode", VILLAGE);
        var neither = new HashMap<>(leave);
        neither.remove("workerId");
        var weather = new HashMap<>(leave);
        weather.put("kind", "WEATHER");
        var leaveOfAll = storm(VILLAGE, "2026-08-03T00:00:00+08:00", "2026-08-04T00:00:00+08:00");
        leaveOfAll.put("kind", "LEAVE");

        for (var wrong : List.of(both, neither, weather, leaveOfAll)) {
            record(loggedInAs(Role.ADMIN), wrong).statusCode(422).body("code", equalTo("EXEMPTION_SUBJECT_INVALID"));
        }
        leaveOfAll.put("kind", "MEETING");
        record(loggedInAs(Role.ADMIN), leaveOfAll).statusCode(201);
    }

    @Test
    void its_time_has_an_end_within_a_year() {
        var worker = workerOf(VILLAGE);

        for (String to :
                List.of("2026-08-03T00:00:00+08:00", "2026-08-02T00:00:00+08:00", "2027-08-05T00:00:00+08:00")) {
            record(loggedInAs(Role.ADMIN), leave(worker, "2026-08-03T00:00:00+08:00", to))
                    .statusCode(422)
                    .body("code", equalTo("EXEMPTION_PERIOD_INVALID"));
        }
        record(loggedInAs(Role.ADMIN), leave(worker, "2026-08-03T00:00:00+08:00", "2027-08-03T00:00:00+08:00"))
                .statusCode(201);
    }

    @Test
    void a_cancelled_one_stays_on_record_and_exempts_nobody() {
        String grid = GridFixture.gridIn(VILLAGE);
        var worker = workerIn(grid);
        String id = recorded(leave(worker, "2026-08-10T00:00:00+08:00", "2026-08-11T00:00:00+08:00"));
        assertThat(between("2026-08-10T01:00:00Z", "2026-08-10T02:00:00Z", worker))
                .hasSize(1);

        as(Role.LEADER, null, grid).delete("/v1/exemptions/" + id).then().statusCode(428);
        as(Role.LEADER, null, grid)
                .header("If-Match", "\"0\"")
                .delete("/v1/exemptions/" + id)
                .then()
                .statusCode(200)
                .body("cancelledAt", notNullValue())
                .body("cancelledBy", notNullValue());

        assertThat(between("2026-08-10T01:00:00Z", "2026-08-10T02:00:00Z", worker))
                .isEmpty();
        as(Role.LEADER, null, grid).get("/v1/exemptions/" + id).then().statusCode(200);
        as(Role.LEADER, null, grid)
                .header("If-Match", "\"1\"")
                .delete("/v1/exemptions/" + id)
                .then()
                .statusCode(409)
                .body("code", equalTo("EXEMPTION_CANCELLED"));
        assertThat(changes("EXEMPTION_CANCELLED", id)).isEqualTo(1);
    }

    @Test
    void those_who_judge_find_all_that_touches_the_time_in_one_statement() {
        var worker = workerOf(VILLAGE);
        var other = workerOf(VILLAGE);
        recorded(leave(worker, "2031-03-03T00:00:00+08:00", "2031-03-03T12:00:00+08:00"));
        recorded(leave(other, "2031-03-03T00:00:00+08:00", "2031-03-04T00:00:00+08:00"));
        recorded(storm(VILLAGE, "2031-03-03T14:00:00+08:00", "2031-03-03T18:00:00+08:00"));
        var noon = Instant.parse("2031-03-03T04:00:00Z");
        var evening = Instant.parse("2031-03-03T10:00:00Z");

        assertThat(inside(() -> exemptions.between(noon.minusSeconds(1), evening, List.of(worker))))
                .containsExactlyInAnyOrder(
                        new ExemptTime(worker, null, ExemptionKind.LEAVE, Instant.parse("2031-03-02T16:00:00Z"), noon),
                        new ExemptTime(
                                null, VILLAGE, ExemptionKind.WEATHER, Instant.parse("2031-03-03T06:00:00Z"), evening));
        // Ends are exclusive on both sides.
        assertThat(inside(() -> exemptions.between(noon, noon.plusSeconds(60), List.of(worker))))
                .isEmpty();
        assertThat(inside(() -> exemptions.between(evening, evening.plusSeconds(60), List.of())))
                .isEmpty();
        assertThat(inside(() -> statements.here(() -> exemptions.between(noon, evening, List.of(worker, other)))))
                .hasSize(1);
    }

    @Test
    void lists_show_what_lies_within_reach_and_the_storms_above() {
        String grid = GridFixture.gridIn("330282111207");
        String elsewhere = GridFixture.gridIn("330282112203");
        var worker = workerIn(grid);
        String mine = recorded(leave(worker, "2026-07-01T00:00:00+08:00", "2026-07-02T00:00:00+08:00"));
        String others = recorded(leave(workerIn(elsewhere), "2026-07-01T00:00:00+08:00", "2026-07-02T00:00:00+08:00"));
        String storm = recorded(storm(TOWN, "2026-07-01T06:00:00+08:00", "2026-07-01T20:00:00+08:00"));

        loggedInAs(Role.LEADER, grid)
                .get("/v1/exemptions?date=2026-07-01")
                .then()
                .body("items.id", contains(storm, mine));
        loggedInAs(Role.AUDITOR, "330282112")
                .get("/v1/exemptions?date=2026-07-01")
                .then()
                .body("items.id", hasItem(others))
                .body("items.id", not(hasItem(storm)));
        loggedInAs(Role.COMMANDER)
                .get("/v1/exemptions?date=2026-07-01&area=" + grid)
                .then()
                .body("items.id", contains(storm, mine));
        loggedInAs(Role.COMMANDER)
                .get("/v1/exemptions?workerId=" + worker)
                .then()
                .body("items.id", contains(mine));
        loggedInAs(Role.COMMANDER, "330282112")
                .get("/v1/exemptions?workerId=" + worker)
                .then()
                .statusCode(404);
        loggedInAs(Role.LEADER, grid).get("/v1/exemptions/" + others).then().statusCode(404);
        loggedInAs(Role.LEADER, grid).get("/v1/exemptions/" + storm).then().statusCode(200);
        Graphql.ask(
                        loggedInAs(Role.COMMANDER),
                        "query($worker: ID) { exemptions(workerId: $worker) { nodes { id workerId kind } } }",
                        Map.of("worker", worker.toString()))
                .body("data.exemptions.nodes.id", contains(mine));
    }

    private static RequestSpecification as(Role role, UUID worker, String reach) {
        return given().auth().oauth2(SignIn.token(role, worker, reach));
    }

    private List<ExemptTime> between(String from, String to, UUID worker) {
        return inside(() -> exemptions.between(Instant.parse(from), Instant.parse(to), List.of(worker))).stream()
                .filter(time -> worker.equals(time.workerId()))
                .toList();
    }
}
