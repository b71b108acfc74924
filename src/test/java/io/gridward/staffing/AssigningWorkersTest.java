package io.gridward.staffing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.grid.GridFixture.gridIn;
import static io.gridward.identity.SignIn.loggedInAs;
import static io.gridward.staffing.StaffingFixture.TOWN;
import static io.gridward.staffing.StaffingFixture.VILLAGE;
import static io.gridward.staffing.StaffingFixture.admin;
import static io.gridward.staffing.StaffingFixture.assign;
import static io.gridward.staffing.StaffingFixture.end;
import static io.gridward.staffing.StaffingFixture.graphql;
import static io.gridward.staffing.StaffingFixture.idOfNew;
import static io.gridward.staffing.StaffingFixture.retire;
import static io.gridward.staffing.StaffingFixture.tryToAssign;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@GridwardTest
class AssigningWorkersTest {

    private static final String JULY = "2026-07-01T00:00:00+08:00";

    private String grid;
    private UUID worker;

    @BeforeEach
    void a_grid_and_a_worker() {
        grid = gridIn(VILLAGE);
        worker = idOfNew(WorkerKind.FULL_TIME);
    }

    @Test
    void a_full_time_worker_has_one_grid_and_a_grid_one_full_time_worker() {
        assign(worker, grid);

        tryToAssign(worker, gridIn(VILLAGE), JULY).then().statusCode(409).body("code", equalTo("WORKER_HAS_POST"));
        tryToAssign(worker, grid, JULY).then().statusCode(409).body("code", equalTo("ASSIGNED_ALREADY"));
        tryToAssign(idOfNew(WorkerKind.FULL_TIME), grid, JULY)
                .then()
                .statusCode(409)
                .body("code", equalTo("FULL_TIME_POST_TAKEN"))
                .body("grid", equalTo(grid));
    }

    @Test
    void a_grid_has_one_leader_but_many_others() {
        assign(idOfNew(WorkerKind.LEADER), grid);
        assign(idOfNew(WorkerKind.PART_TIME), grid);
        assign(idOfNew(WorkerKind.PART_TIME), grid);
        UUID supervisor = idOfNew(WorkerKind.SUPERVISOR);
        assign(supervisor, grid);
        assign(supervisor, gridIn(VILLAGE));

        tryToAssign(idOfNew(WorkerKind.LEADER), grid, JULY)
                .then()
                .statusCode(409)
                .body("code", equalTo("LEADER_POST_TAKEN"));
    }

    @Test
    void an_acting_worker_keeps_his_own_post_and_needs_an_end() {
        assign(worker, grid);
        String vacant = gridIn(VILLAGE);

        admin().body(Map.of("gridCode", vacant, "acting", true))
                .post("/v1/workers/{id}/assignments", worker)
                .then()
                .statusCode(422)
                .body("code", equalTo("ACTING_WITHOUT_END"));
        admin().body(Map.of("gridCode", vacant, "acting", true, "validTo", "2027-01-01T00:00:00+08:00"))
                .post("/v1/workers/{id}/assignments", worker)
                .then()
                .statusCode(201)
                .body("acting", equalTo(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "2019-11-30T23:59:59+08:00"})
    void times_before_his_service_or_far_ahead_are_refused(String time) {
        tryToAssign(worker, grid, time).then().statusCode(400).body("errors.pointer", contains("/validFrom"));
    }

    @Test
    void a_year_of_nine_digits_is_no_time() {
        tryToAssign(worker, grid, "+999999999-12-31T23:59:59Z")
                .then()
                .statusCode(400)
                .body("code", equalTo("WRONG_TYPE"));
    }

    @Test
    void what_is_not_there_or_outside_reach_is_not_found() {
        tryToAssign(UUID.randomUUID(), grid, JULY).then().statusCode(404);
        tryToAssign(worker, VILLAGE + "999", JULY).then().statusCode(404);
        loggedInAs(Role.COMMANDER, "330282104")
                .contentType("application/json")
                .body(Map.of("gridCode", grid))
                .post("/v1/workers/{id}/assignments", worker)
                .then()
                .statusCode(404);
        loggedInAs(Role.LEADER)
                .contentType("application/json")
                .body(Map.of("gridCode", grid))
                .post("/v1/workers/{id}/assignments", worker)
                .then()
                .statusCode(403);
    }

    @Test
    void an_assignment_ends_once_and_stays_in_history() {
        var assignment = assign(worker, grid);
        String id = assignment.getString("id");

        end(id, 0, Map.of("validTo", "2025-12-31T00:00:00+08:00")).then().statusCode(400);
        end(id, 7, Map.of()).then().statusCode(412);
        end(id, 0, Map.of("validTo", JULY)).then().statusCode(200).body("validTo", equalTo("2026-06-30T16:00:00Z"));
        end(id, 1, Map.of()).then().statusCode(409).body("code", equalTo("ASSIGNMENT_ENDED"));
        tryToAssign(idOfNew(WorkerKind.FULL_TIME), grid, JULY).then().statusCode(201);
        admin().get("/v1/workers/{id}/assignments", worker).then().body("items.id", contains(id));
    }

    @Test
    void one_that_has_not_begun_is_cancelled() {
        String id = tryToAssign(worker, grid, "2027-01-01T00:00:00+08:00")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        end(id, 0, Map.of()).then().statusCode(200).body("validTo", equalTo("2026-12-31T16:00:00Z"));
        end(id, 1, Map.of("validTo", "2027-06-01T00:00:00+08:00")).then().statusCode(409);
        tryToAssign(worker, grid, "2026-12-01T00:00:00+08:00").then().statusCode(201);
    }

    @Test
    void an_end_comes_nearer_but_never_farther() {
        String id = assign(worker, grid).getString("id");

        end(id, 0, Map.of("validTo", "2027-01-01T00:00:00+08:00")).then().statusCode(200);
        end(id, 1, Map.of("validTo", "2027-02-01T00:00:00+08:00")).then().statusCode(400);
        end(id, 1, Map.of("validTo", "2026-12-31T00:00:00+08:00")).then().statusCode(200);
    }

    @Test
    void a_transfer_in_the_middle_of_a_month_keeps_the_history() {
        var old = assign(worker, grid);
        String other = gridIn(VILLAGE);

        admin().header("If-Match", "\"0\"")
                .body(Map.of("gridCode", other, "at", "2026-07-15T12:00:00+08:00"))
                .post("/v1/assignments/{id}/transfer", old.getString("id"))
                .then()
                .statusCode(201)
                .body("gridCode", equalTo(other))
                .body("validFrom", equalTo("2026-07-15T04:00:00Z"));

        admin().get("/v1/workers/{id}/assignments", worker)
                .then()
                .body("items.gridCode", contains(other, grid))
                .body("items[1].validTo", equalTo("2026-07-15T04:00:00Z"));
        fullTimeWorkerAt(grid, "2026-07-15T11:59:59%2B08:00", worker.toString());
        fullTimeWorkerAt(grid, "2026-07-15T12:00:00%2B08:00", null);
        fullTimeWorkerAt(other, "2026-07-15T12:00:00%2B08:00", worker.toString());
    }

    @Test
    void a_refused_transfer_leaves_everything_as_it_was() {
        var old = assign(worker, grid);
        String taken = gridIn(VILLAGE);
        assign(idOfNew(WorkerKind.FULL_TIME), taken);

        admin().header("If-Match", "\"0\"")
                .body(Map.of("gridCode", taken))
                .post("/v1/assignments/{id}/transfer", old.getString("id"))
                .then()
                .statusCode(409)
                .body("code", equalTo("FULL_TIME_POST_TAKEN"));

        admin().get("/v1/assignments/{id}", old.getString("id"))
                .then()
                .body("validTo", nullValue())
                .body("version", equalTo(0));
    }

    @Test
    void a_retired_grid_lets_everybody_go_and_takes_nobody() {
        var assignment = assign(worker, grid);
        var later = idOfNew(WorkerKind.PART_TIME);
        tryToAssign(later, grid, "2027-01-01T00:00:00+08:00").then().statusCode(201);

        retire(grid);

        admin().get("/v1/assignments/{id}", assignment.getString("id"))
                .then()
                .body("validTo", notNullValue())
                .body("version", equalTo(1));
        admin().get("/v1/workers/{id}/assignments", later)
                .then()
                .body("items[0].validTo", equalTo("2026-12-31T16:00:00Z"));
        tryToAssign(idOfNew(WorkerKind.LEADER), grid, JULY)
                .then()
                .statusCode(409)
                .body("code", equalTo("GRID_RETIRED"));
    }

    @Test
    void who_leaves_is_assigned_no_more() {
        assign(worker, grid);

        admin().header("If-Match", "\"0\"")
                .body(Map.of("reason", "退休"))
                .post("/v1/workers/{id}/departure", worker)
                .then()
                .statusCode(200);

        admin().get("/v1/workers/{id}/assignments", worker).then().body("items[0].validTo", notNullValue());
        tryToAssign(worker, gridIn(VILLAGE), JULY).then().statusCode(409).body("code", equalTo("WORKER_LEFT"));
        tryToAssign(idOfNew(WorkerKind.FULL_TIME), grid, "2026-12-01T00:00:00+08:00")
                .then()
                .statusCode(201);
    }

    @Test
    void the_kind_of_an_assigned_worker_stays() {
        assign(worker, grid);

        admin().contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body("{\"kind\":\"LEADER\"}")
                .patch("/v1/workers/{id}", worker)
                .then()
                .statusCode(409)
                .body("code", equalTo("WORKER_KIND_IN_USE"));
    }

    @Test
    void a_worker_from_elsewhere_is_seen_where_he_works_but_belongs_to_his_employer() {
        String far = gridIn("330282104001");
        assign(worker, far);
        var there = loggedInAs(Role.COMMANDER, "330282104");

        there.get("/v1/workers/{id}", worker).then().statusCode(200).header("ETag", equalTo("\"0\""));
        loggedInAs(Role.WORKER, far).get("/v1/workers/{id}", worker).then().statusCode(200);
        loggedInAs(Role.COMMANDER, "330282104")
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body("{\"areaCode\":\"330282104\"}")
                .patch("/v1/workers/{id}", worker)
                .then()
                .statusCode(403);
        loggedInAs(Role.COMMANDER, TOWN)
                .get("/v1/workers/{id}/assignments", worker)
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void the_same_through_graphql() {
        String other = gridIn(VILLAGE);
        String id = graphql(
                        admin(),
                        "mutation { assignWorker(workerId: \"%s\", input: {gridCode: \"%s\"}) { id worker { id } grid { code } } }"
                                .formatted(worker, grid))
                .then()
                .body("errors", nullValue())
                .body("data.assignWorker.worker.id", equalTo(worker.toString()))
                .body("data.assignWorker.grid.code", equalTo(grid))
                .extract()
                .path("data.assignWorker.id");
        String transferred = graphql(
                        admin(),
                        "mutation { transferAssignment(id: \"%s\", expectedVersion: 0, input: {gridCode: \"%s\"}) { id gridCode } }"
                                .formatted(id, other))
                .then()
                .body("errors", nullValue())
                .body("data.transferAssignment.gridCode", equalTo(other))
                .extract()
                .path("data.transferAssignment.id");
        graphql(
                        admin(),
                        "mutation { endAssignment(id: \"%s\", expectedVersion: 0, input: {}) { validTo } }"
                                .formatted(transferred))
                .then()
                .body("errors", nullValue())
                .body("data.endAssignment.validTo", notNullValue());
        graphql(admin(), "{ node(id: \"%s\") { id ... on Assignment { gridCode } } }".formatted(id))
                .then()
                .body("data.node.gridCode", equalTo(grid));
    }

    @RepeatedTest(5)
    void of_two_at_once_exactly_one_gets_the_grid() throws Exception {
        UUID other = idOfNew(WorkerKind.FULL_TIME);

        assertThat(atOnce(() -> tryToAssign(worker, grid, JULY).statusCode(), () -> tryToAssign(other, grid, JULY)
                        .statusCode()))
                .containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void of_two_who_end_at_once_one_is_too_late() throws Exception {
        String id = assign(worker, grid).getString("id");

        assertThat(atOnce(
                        () -> end(id, 0, Map.of("validTo", JULY)).statusCode(),
                        () -> end(id, 0, Map.of("validTo", JULY)).statusCode()))
                .containsExactlyInAnyOrder(200, 412);
    }

    private static List<Integer> atOnce(Callable<Integer> one, Callable<Integer> other) throws Exception {
        var threads = Executors.newFixedThreadPool(2);
        try {
            var first = threads.submit(one);
            var second = threads.submit(other);
            return List.of(first.get(), second.get());
        } finally {
            threads.shutdown();
        }
    }

    private static void fullTimeWorkerAt(String grid, String time, String workerId) {
        admin().urlEncodingEnabled(false)
                .get("/v1/grids/" + grid + "/team?time=" + time)
                .then()
                .statusCode(200)
                .body("fullTimeWorker.workerId", equalTo(workerId));
    }
}
