package io.gridward.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.grid.GridFixture;
import io.gridward.shared.database.StatementCount;
import io.gridward.staffing.WorkerKind;

import static io.gridward.service.HouseholdFixture.added;
import static io.gridward.service.HouseholdFixture.household;
import static io.gridward.service.ServiceFixture.VILLAGE;
import static io.gridward.service.ServiceFixture.commander;
import static io.gridward.service.ServiceFixture.posted;
import static io.gridward.service.ServiceFixture.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** Which households are due, and what makes them so. */
@GridwardTest
class PlanningVisitsTest {

    @Inject
    HouseholdFixture households;

    @Inject
    StatementCount count;

    @Test
    void a_class_says_how_soon_one_comes_again() {
        String grid = posted().grid();
        due(added(grid, VisitClass.HIGH_RISK), today().plusDays(7));
        due(added(grid, VisitClass.KEY), today().plusMonths(1));
        due(added(grid, VisitClass.GENERAL), today().plusMonths(3));
    }

    @Test
    void a_worker_sees_what_is_due_in_his_grids_the_longest_due_first() {
        var worker = posted();
        String week = households.addedAgo(worker.grid(), VisitClass.HIGH_RISK, 8);
        String year = households.addedAgo(worker.grid(), VisitClass.GENERAL, 365);
        String soon = households.addedAgo(worker.grid(), VisitClass.HIGH_RISK, 5);
        households.addedAgo(posted().grid(), VisitClass.HIGH_RISK, 9);

        worker.signedIn()
                .get("/v1/me/due-households")
                .then()
                .statusCode(200)
                .body("items.id", contains(year, week))
                .body("items[0].address", equalTo("平安路12号301室"));
        worker.signedIn()
                .get("/v1/me/due-households?until=" + today().plusDays(2))
                .then()
                .body("items.id", contains(year, week, soon));
        String first = worker.signedIn()
                .get("/v1/me/due-households?limit=1")
                .then()
                .body("items.id", contains(year))
                .extract()
                .path("nextCursor");
        worker.signedIn()
                .get("/v1/me/due-households?limit=1&cursor=" + first)
                .then()
                .body("items.id", contains(week))
                .body("nextCursor", nullValue());
        commander()
                .get("/v1/households?dueBy=" + today() + "&area=" + worker.grid())
                .then()
                .body("items", hasSize(2));
    }

    @Test
    void what_is_due_costs_as_much_for_many_as_for_one() {
        var worker = posted();
        households.addedAgo(worker.grid(), VisitClass.HIGH_RISK, 8);
        int one = statements(worker);
        for (int i = 0; i < 4; i++) {
            households.addedAgo(worker.grid(), VisitClass.KEY, 60 + i);
        }
        assertThat(statements(worker)).isEqualTo(one);
    }

    private int statements(ServiceFixture.Posted worker) {
        return count.during(
                () -> worker.signedIn().get("/v1/me/due-households").then().statusCode(200));
    }

    @Test
    void a_visit_begins_the_time_anew_and_a_major_change_shortens_it() {
        var worker = posted();
        String id = households.addedAgo(worker.grid(), VisitClass.HIGH_RISK, 10);
        visit(worker, id)
                .statusCode(200)
                .body("workerId", equalTo(worker.workerId().toString()));
        due(id, today().plusDays(7));
        worker.signedIn()
                .body(Map.of("dueOn", today().plusDays(1).toString(), "reason", "出院回家"))
                .post("/v1/households/" + id + "/due-date")
                .then()
                .statusCode(200)
                .body("dueOn", equalTo(today().plusDays(1).toString()));
        visit(worker, id).statusCode(200);
        due(id, today().plusDays(7));
        worker.signedIn().get("/v1/visits?household=" + id).then().body("items", hasSize(2));
    }

    @Test
    void the_same_visit_is_recorded_once_and_none_in_the_future() {
        var worker = posted();
        String id = added(worker.grid(), VisitClass.KEY);
        var fields = Map.of("id", UUID.randomUUID().toString(), "householdId", id, "note", "一切安好");
        for (int i = 0; i < 2; i++) {
            worker.signedIn()
                    .body(fields)
                    .post("/v1/visits")
                    .then()
                    .statusCode(200)
                    .body("id", equalTo(fields.get("id")));
        }
        worker.signedIn().get("/v1/visits?household=" + id).then().body("items", hasSize(1));
        worker.signedIn()
                .body(Map.of("householdId", id, "visitedAt", today().plusDays(1) + "T12:00:00+08:00"))
                .post("/v1/visits")
                .then()
                .statusCode(422)
                .body("code", equalTo("VISIT_TIME_IMPLAUSIBLE"));
        posted().signedIn()
                .body(Map.of("householdId", UUID.randomUUID().toString()))
                .post("/v1/visits")
                .then()
                .statusCode(404);
    }

    @Test
    void a_work_record_of_the_visit_is_named_and_no_other() {
        var square = GridFixture.freeSquare();
        var worker = ServiceFixture.postedIn(GridFixture.gridOn(VILLAGE, square), WorkerKind.FULL_TIME);
        String id = added(worker.grid(), VisitClass.KEY);
        for (String kind : List.of("VISIT", "PUBLICITY")) {
            String record = worker.signedIn()
                    .body(Map.of(
                            "kind",
                            kind,
                            "text",
                            "入户 " + kind,
                            "place",
                            Map.of("longitude", square.longitude(), "latitude", square.latitude(), "datum", "WGS84")))
                    .post("/v1/records")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            worker.signedIn()
                    .body(Map.of("householdId", id, "recordId", record))
                    .post("/v1/visits")
                    .then()
                    .statusCode(kind.equals("VISIT") ? 200 : 422);
        }
    }

    @Test
    void rules_of_an_area_are_data_and_begin_on_a_day() {
        String grid = posted().grid();
        String id = added(grid, VisitClass.GENERAL);
        rule(Map.of("areaCode", grid, "visitClass", "GENERAL", "everyDays", 10, "validFrom", today().toString()))
                .statusCode(201);
        due(id, today().plusDays(10));
        rule(Map.of(
                        "areaCode",
                        grid,
                        "visitClass",
                        "GENERAL",
                        "everyMonths",
                        2,
                        "validFrom",
                        today().plusDays(1).toString()))
                .statusCode(201);
        due(id, today().plusDays(10));
        rule(Map.of("areaCode", grid, "visitClass", "GENERAL", "everyMonths", 1, "validFrom", today().toString()))
                .statusCode(409)
                .body("code", equalTo("VISIT_RULE_OVERLAPS"));
        rule(Map.of(
                        "areaCode",
                        grid,
                        "visitClass",
                        "KEY",
                        "everyMonths",
                        1,
                        "everyDays",
                        3,
                        "validFrom",
                        today().toString()))
                .statusCode(422);
        rule(Map.of(
                        "areaCode",
                        grid,
                        "visitClass",
                        "KEY",
                        "everyDays",
                        3,
                        "validFrom",
                        today().minusDays(1).toString()))
                .statusCode(422);
        commander()
                .get("/v1/visit-rules?area=" + grid + "&date=" + today())
                .then()
                .body("items.everyDays", contains(10))
                .body("items[0].validTo", equalTo(today().plusDays(1).toString()));
    }

    @Test
    void who_asks_to_be_forgotten_leaves_the_plan_and_is_not_visited() {
        var worker = posted();
        String id = added(worker.grid(), VisitClass.KEY);
        visit(worker, id).statusCode(200);
        commander()
                .body(Map.of("reason", "居民要求"))
                .post("/v1/households/" + id + "/erasure")
                .then()
                .statusCode(200)
                .body("contactName", nullValue())
                .body("contactPhone", nullValue())
                .body("address", nullValue())
                .body("dueOn", nullValue())
                .body("endedOn", notNullValue());
        visit(worker, id).statusCode(409).body("code", equalTo("HOUSEHOLD_ENDED"));
        worker.signedIn().get("/v1/visits?household=" + id).then().body("items", hasSize(1));
    }

    @Test
    void the_contact_can_be_changed_and_the_number_taken_away() {
        var worker = posted();
        String id = worker.signedIn()
                .body(household(worker.grid(), VisitClass.KEY))
                .post("/v1/households")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        worker.signedIn()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body("{\"contactPhone\":null,\"visitClass\":\"HIGH_RISK\"}")
                .patch("/v1/households/" + id)
                .then()
                .statusCode(200)
                .body("contactName", equalTo("李大爷"))
                .body("contactPhone", nullValue())
                .body("dueOn", equalTo(today().plusDays(7).toString()));
    }

    private static ValidatableResponse visit(ServiceFixture.Posted worker, String household) {
        return worker.signedIn()
                .body(Map.of("householdId", household))
                .post("/v1/visits")
                .then();
    }

    private static ValidatableResponse rule(Map<String, ?> fields) {
        return commander()
                .header("X-Action-Note", "试点")
                .body(fields)
                .post("/v1/visit-rules")
                .then();
    }

    private static void due(String household, LocalDate on) {
        commander().get("/v1/households/" + household).then().body("dueOn", equalTo(on.toString()));
    }
}
