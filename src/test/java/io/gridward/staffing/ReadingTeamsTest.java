package io.gridward.staffing;

import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;
import io.gridward.shared.database.StatementCount;

import static io.gridward.grid.GridFixture.gridIn;
import static io.gridward.identity.SignIn.loggedInAs;
import static io.gridward.staffing.StaffingFixture.VILLAGE;
import static io.gridward.staffing.StaffingFixture.admin;
import static io.gridward.staffing.StaffingFixture.assign;
import static io.gridward.staffing.StaffingFixture.graphql;
import static io.gridward.staffing.StaffingFixture.idOfNew;
import static io.gridward.staffing.StaffingFixture.newWorker;
import static io.gridward.staffing.StaffingFixture.retire;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@GridwardTest
class ReadingTeamsTest {

    private static final String EVERYTHING_OF_A_TEAM = """
            { grids(area: "%s", first: 100) { nodes { code team {
                vacant leader { name worker { phone assignments { grid { name } } } } fullTimeWorker { name }
                partTimers { name } supervisors { name } } } } }
            """;

    @Inject
    StatementCount statements;

    @Test
    void a_new_grid_lacks_everybody() {
        team(gridIn(VILLAGE))
                .body("leader", nullValue())
                .body("vacant", contains("LEADER", "FULL_TIME", "PART_TIME", "SUPERVISOR"))
                .body("overStrength", empty());
    }

    @Test
    void a_team_has_one_leader_and_three_kinds_of_workers() {
        String grid = gridIn(VILLAGE);
        var leader = newWorker(WorkerKind.LEADER);
        assign(leader.getUUID("id"), grid);
        UUID fullTime = idOfNew(WorkerKind.FULL_TIME);
        assign(fullTime, grid);
        assign(idOfNew(WorkerKind.PART_TIME), grid);
        for (int i = 0; i < 3; i++) {
            assign(idOfNew(WorkerKind.SUPERVISOR), grid);
        }

        team(grid)
                .body("leader.name", equalTo(leader.getString("name")))
                .body("fullTimeWorker.workerId", equalTo(fullTime.toString()))
                .body("partTimers", hasSize(1))
                .body("supervisors", hasSize(3))
                .body("vacant", empty())
                .body("overStrength", contains("SUPERVISOR"));
    }

    @Test
    void a_post_with_an_acting_holder_is_still_vacant() {
        String grid = gridIn(VILLAGE);
        admin().body(Map.of("gridCode", grid, "acting", true, "validTo", "2027-01-01T00:00:00+08:00"))
                .post("/v1/workers/{id}/assignments", idOfNew(WorkerKind.FULL_TIME))
                .then()
                .statusCode(201);

        team(grid).body("fullTimeWorker.acting", equalTo(true)).body("vacant", hasItem("FULL_TIME"));
        admin().get("/v1/vacancies?limit=200&area=" + grid)
                .then()
                .body("items[0].posts.role", contains("LEADER", "FULL_TIME"))
                .body("items[0].posts[1].actingUntil", notNullValue());
    }

    @Test
    void a_retired_grid_has_no_posts() {
        String grid = gridIn(VILLAGE);
        retire(grid);

        team(grid).body("vacant", empty());
        admin().get("/v1/vacancies?area=" + grid).then().body("items", empty());
    }

    @Test
    void a_retired_grid_has_no_posts_in_a_page_that_shows_only_its_team_either() {
        String village = "330282107016";
        retire(gridIn(village));
        graphql(
                        loggedInAs(Role.ADMIN),
                        "{ grids(area: \"" + village + "\", state: RETIRED) { nodes { team { vacant } } } }")
                .then()
                .statusCode(200)
                .body("data.grids.nodes[0].team.vacant", empty());
    }

    @Test
    void vacancies_come_by_grid_code_and_page_by_page() {
        String village = "330282107015";
        String full = gridIn(village);
        assign(idOfNew(WorkerKind.LEADER), full);
        assign(idOfNew(WorkerKind.FULL_TIME), full);
        String leaderless = gridIn(village);
        assign(idOfNew(WorkerKind.FULL_TIME), leaderless);
        String empty = gridIn(village);

        var first = admin().get("/v1/vacancies?limit=1&area=" + village).then().statusCode(200);
        first.body("items.gridCode", contains(leaderless)).body("items[0].posts.role", contains("LEADER"));
        String cursor = first.extract().path("nextCursor");
        admin().get("/v1/vacancies?limit=1&area=" + village + "&cursor=" + cursor)
                .then()
                .body("items.gridCode", contains(empty))
                .body("nextCursor", nullValue());
        graphql(
                        admin(),
                        "{ vacancies(area: \"%s\") { nodes { gridName posts { role } grid { code } } } }"
                                .formatted(village))
                .then()
                .body("data.vacancies.nodes.grid.code", contains(leaderless, empty));
        loggedInAs(Role.AUDITOR, "330282006")
                .get("/v1/vacancies?limit=200")
                .then()
                .body("items.gridCode", not(hasItem(empty)));
    }

    @Test
    void what_is_outside_reach_has_no_team() {
        String grid = gridIn(VILLAGE);

        loggedInAs(Role.COMMANDER, "330282104")
                .get("/v1/grids/{code}/team", grid)
                .then()
                .statusCode(404);
        admin().get("/v1/grids/{code}/team?time=yesterday", grid).then().statusCode(400);
    }

    @Test
    void a_page_of_grids_with_teams_takes_as_many_statements_as_one() {
        String one = "330282118001";
        String many = "330282118002";
        staffedGrids(one, 1);
        staffedGrids(many, 5);

        var forOne = loggedInAs(Role.PARTNER);
        var forMany = loggedInAs(Role.PARTNER);

        // grids, teams, their leaders, the leaders' assignments, the assignments' grids
        assertThat(statements.during(() -> grids(forOne, one, 1))).isEqualTo(5);
        assertThat(statements.during(() -> grids(forMany, many, 5))).isEqualTo(5);
    }

    private static void grids(RequestSpecification caller, String area, int count) {
        graphql(caller, EVERYTHING_OF_A_TEAM.formatted(area))
                .then()
                .statusCode(200)
                .body("errors", nullValue())
                .body("data.grids.nodes", hasSize(count))
                .body("data.grids.nodes[0].team.leader.worker.assignments[0].grid.name", notNullValue())
                .body("data.grids.nodes[0].team.partTimers", hasSize(1));
    }

    private static void staffedGrids(String village, int count) {
        for (int i = 0; i < count; i++) {
            String grid = gridIn(village);
            assign(idOfNew(WorkerKind.LEADER), grid);
            assign(idOfNew(WorkerKind.FULL_TIME), grid);
            assign(idOfNew(WorkerKind.PART_TIME), grid);
        }
    }

    private static ValidatableResponse team(String grid) {
        return admin().get("/v1/grids/{code}/team", grid).then().statusCode(200);
    }
}
