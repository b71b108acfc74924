package io.gridward.casework;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.casework.CaseFixture.accept;
import static io.gridward.casework.CaseFixture.act;
import static io.gridward.casework.CaseFixture.arrange;
import static io.gridward.casework.CaseFixture.department;
import static io.gridward.casework.CaseFixture.dispatch;
import static io.gridward.casework.CaseFixture.middleOf;
import static io.gridward.casework.CaseFixture.nowhere;
import static io.gridward.casework.CaseFixture.reject;
import static io.gridward.casework.CaseFixture.report;
import static io.gridward.casework.CaseFixture.reportedAt;
import static io.gridward.casework.CaseFixture.resolve;
import static io.gridward.casework.CaseFixture.send;
import static io.gridward.casework.CaseFixture.start;
import static io.gridward.grid.GridFixture.freeSquare;
import static io.gridward.grid.GridFixture.gridOn;
import static io.gridward.identity.SignIn.loggedInAs;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@GridwardTest
class HandlingACaseTest {

    private static final String VILLAGE = "330282003001";

    @Test
    void the_way_from_report_to_closure_leaves_its_steps() {
        String id = reportedAt(nowhere());
        act(Role.COMMANDER, id, "acceptance", Map.of("note", "属实"))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("ACCEPTED"))
                .body("allowedVerbs", contains("DISPATCH", "TERMINATE", "SUPERVISE"));
        String department = department();
        String name = act(Role.COMMANDER, id, "dispatches", Map.of("departmentId", department))
                .statusCode(201)
                .header("Location", endsWith("/v1/cases/" + id))
                .body("state", equalTo("DISPATCHED"))
                .body("departmentId", equalTo(department))
                .body("allowedVerbs", contains("REQUEST_RETURN", "START", "SUPERVISE"))
                .extract()
                .path("department");
        start(id);
        act(Role.DEPARTMENT, id, "resolution", Map.of("note", "已疏通"))
                .statusCode(200)
                .body("state", equalTo("RESOLVED"))
                .body("closedAt", nullValue())
                .body("allowedVerbs", empty());
        arrange(id);
        act(Role.SUPERVISOR, id, "verification", Map.of("place", nowhere()))
                .statusCode(200)
                .body("state", equalTo("CALLBACK"));
        act(Role.COMMANDER, id, "closure", Map.of())
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("closedAt", notNullValue())
                .body("allowedVerbs", contains("REOPEN"));

        loggedInAs(Role.AUDITOR)
                .get("/v1/cases/" + id + "/steps")
                .then()
                .statusCode(200)
                .body("items.seq", contains(1, 2, 3, 4, 5, 6, 7, 8))
                .body(
                        "items.verb",
                        contains(
                                "REPORT",
                                "ACCEPT",
                                "DISPATCH",
                                "START",
                                "RESOLVE",
                                "ARRANGE_VERIFICATION",
                                "VERIFY",
                                "CLOSE"))
                .body(
                        "items.from",
                        contains(
                                null,
                                "REPORTED",
                                "ACCEPTED",
                                "DISPATCHED",
                                "IN_PROGRESS",
                                "RESOLVED",
                                "VERIFYING",
                                "CALLBACK"))
                .body("items.department", contains(null, null, name, name, name, name, name, name))
                .body(
                        "items.organisation",
                        contains("330282", "330282", "330282", name, name, "330282", "330282", "330282"))
                .body("items.note", contains(null, "属实", null, null, "已疏通", null, null, null))
                .body("items.at", everyItem(notNullValue()))
                .body("items.actorName", everyItem(notNullValue()));
    }

    @Test
    void a_step_out_of_order_is_refused_with_what_is_allowed_now() {
        String id = reportedAt(nowhere());
        act(Role.COMMANDER, id, "closure", Map.of())
                .statusCode(409)
                .body("code", equalTo("CASE_TRANSITION_ILLEGAL"))
                .body("state", equalTo("REPORTED"))
                .body("allowedVerbs", contains("ACCEPT", "REJECT", "MERGE", "SUPERVISE"));
        act(Role.DEPARTMENT, id, "start", Map.of()).statusCode(409).body("allowedVerbs", empty());
        loggedInAs(Role.AUDITOR).get("/v1/cases/" + id + "/steps").then().body("items.seq", contains(1));
        reject(id);
        for (var step : List.of("acceptance", "start", "closure")) {
            act(Role.COMMANDER, id, step, Map.of())
                    .statusCode(409)
                    .body("state", equalTo("REJECTED"))
                    .body("allowedVerbs", empty());
        }
    }

    @Test
    void each_step_needs_its_role() {
        String id = reportedAt(nowhere());
        act(Role.WORKER, id, "acceptance", Map.of()).statusCode(403).body("code", equalTo("FORBIDDEN"));
        act(Role.DEPARTMENT, id, "rejection", Map.of("reason", "无")).statusCode(403);
        accept(id);
        act(Role.LEADER, id, "dispatches", Map.of("departmentId", department())).statusCode(403);
        dispatch(id);
        act(Role.AUDITOR, id, "start", Map.of()).statusCode(403);
        act(Role.ADMIN, id, "start", Map.of()).statusCode(403);
        act(Role.WORKER, id, "start", Map.of()).statusCode(200);
        act(Role.PARTNER, id, "resolution", Map.of("note", "好")).statusCode(403);
    }

    @Test
    void a_reason_a_department_and_a_resolution_are_not_left_out() {
        String id = reportedAt(nowhere());
        act(Role.COMMANDER, id, "rejection", Map.of()).statusCode(400).body("errors[0].pointer", equalTo("/reason"));
        act(Role.COMMANDER, id, "rejection", Map.of("reason", "　 ")).statusCode(400);
        act(Role.COMMANDER, id, "rejection", Map.of("reason", "长".repeat(2001))).statusCode(400);
        loggedInAs(Role.COMMANDER)
                .contentType("application/json")
                .post("/v1/cases/" + id + "/rejection")
                .then()
                .statusCode(400);
        accept(id);
        act(Role.COMMANDER, id, "dispatches", Map.of("note", "急"))
                .statusCode(422)
                .body("code", equalTo("CASE_ROUTE_UNKNOWN"));
        dispatch(id);
        start(id);
        act(Role.WORKER, id, "resolution", Map.of("note", "")).statusCode(400);
    }

    @Test
    void where_nothing_has_to_be_said_no_body_is_needed() {
        String id = reportedAt(nowhere());
        loggedInAs(Role.COMMANDER)
                .contentType("application/json")
                .post("/v1/cases/" + id + "/acceptance")
                .then()
                .statusCode(200);
        dispatch(id);
        loggedInAs(Role.WORKER)
                .contentType("application/json")
                .post("/v1/cases/" + id + "/start")
                .then()
                .statusCode(200);
        act(Role.WORKER, id, "resolution", Map.of("note", "好", "stars", 5))
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_FIELD"));
        resolve(id);
    }

    @Test
    void a_version_that_was_read_may_be_insisted_on() {
        String id = reportedAt(nowhere());
        act(loggedInAs(Role.COMMANDER).header("If-Match", "\"7\""), id, "acceptance", Map.of())
                .statusCode(412)
                .body("code", equalTo("STALE_VERSION"))
                .body("currentVersion", equalTo(0));
        act(loggedInAs(Role.COMMANDER).header("If-Match", "\"0\""), id, "acceptance", Map.of())
                .statusCode(200);
    }

    @Test
    void a_case_outside_reach_does_not_exist() {
        var square = freeSquare();
        gridOn(VILLAGE, square);
        String id = reportedAt(middleOf(square));
        act(loggedInAs(Role.COMMANDER, "330282006"), id, "acceptance", Map.of()).statusCode(404);
        act(loggedInAs(Role.COMMANDER, VILLAGE), id, "acceptance", Map.of()).statusCode(200);
        act(Role.COMMANDER, "no-id", "acceptance", Map.of()).statusCode(404);
    }

    @Test
    void whoever_reported_a_case_elsewhere_sees_it_but_does_not_handle_it() {
        var square = freeSquare();
        gridOn(VILLAGE, square);
        String id = send(loggedInAs(Role.COMMANDER, "330282006"), report(middleOf(square)))
                .statusCode(201)
                .body("allowedVerbs", empty())
                .extract()
                .path("id");
        act(loggedInAs(Role.COMMANDER, "330282006"), id, "acceptance", Map.of()).statusCode(403);
        loggedInAs(Role.COMMANDER, "330282006").get("/v1/cases/" + id).then().statusCode(200);
        loggedInAs(Role.WORKER, "330282006").get("/v1/cases/" + id).then().statusCode(404);
    }
}
