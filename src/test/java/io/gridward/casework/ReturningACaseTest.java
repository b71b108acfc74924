package io.gridward.casework;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.department.DepartmentFixture;
import io.gridward.shared.access.Role;

import static io.gridward.casework.CaseFixture.accept;
import static io.gridward.casework.CaseFixture.act;
import static io.gridward.casework.CaseFixture.department;
import static io.gridward.casework.CaseFixture.dispatch;
import static io.gridward.casework.CaseFixture.dispatchedAt;
import static io.gridward.casework.CaseFixture.middleOf;
import static io.gridward.casework.CaseFixture.nowhere;
import static io.gridward.casework.CaseFixture.reportedAt;
import static io.gridward.casework.CaseFixture.start;
import static io.gridward.grid.GridFixture.freeSquare;
import static io.gridward.grid.GridFixture.gridOn;
import static io.gridward.identity.SignIn.loggedInAs;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

@GridwardTest
class ReturningACaseTest {

    private static final Map<String, ?> NOT_OURS = Map.of("reason", "NOT_OURS", "note", "非我单位职责");
    private static final String VILLAGE = "330282003203";

    @Test
    void another_department_has_all_its_time_and_the_first_none_on_its_account() {
        String id = dispatchedAt(nowhere());
        act(Role.DEPARTMENT, id, "return-requests", NOT_OURS)
                .statusCode(201)
                .body("state", equalTo("RETURN_REQUESTED"))
                .body("returns", equalTo(1));
        String other = dispatch(id);
        loggedInAs(Role.AUDITOR)
                .get("/v1/cases/" + id + "/clocks")
                .then()
                .body("items.findAll { it.kind == 'HANDLING' }.outcome", contains("RETURNED", null))
                .body("items.findAll { it.kind == 'SIGNING' }.outcome", contains("DONE", null));
        loggedInAs(Role.AUDITOR).get("/v1/cases/" + id).then().body("departmentId", equalTo(other));
        loggedInAs(Role.AUDITOR)
                .get("/v1/cases/" + id + "/steps")
                .then()
                .body("items[3].verb", equalTo("REQUEST_RETURN"))
                .body("items[3].reason", equalTo("NOT_OURS"));
    }

    @Test
    void whoever_gets_it_back_has_won_no_time() {
        String id = reportedAt(nowhere());
        accept(id);
        String department = dispatch(id);
        String due = loggedInAs(Role.AUDITOR).get("/v1/cases/" + id).path("dueAt");
        act(Role.DEPARTMENT, id, "return-requests", NOT_OURS).statusCode(201);
        dispatch(id, department);
        loggedInAs(Role.AUDITOR).get("/v1/cases/" + id).then().body("dueAt", equalTo(due));
        loggedInAs(Role.AUDITOR)
                .get("/v1/cases/" + id + "/clocks")
                .then()
                .body("items.findAll { it.kind == 'HANDLING' }.run", contains(1));
    }

    @Test
    void the_second_time_it_is_decided_one_level_up_for_good() {
        var square = freeSquare();
        gridOn(VILLAGE, square);
        String id = dispatchedAt(middleOf(square));
        act(Role.DEPARTMENT, id, "return-requests", NOT_OURS).statusCode(201);
        dispatch(id);
        act(Role.DEPARTMENT, id, "return-requests", NOT_OURS).statusCode(201);

        var again = Map.of("departmentId", department(), "note", "属该单位职责");
        act(Role.COMMANDER, id, "dispatches", again)
                .statusCode(409)
                .body("unmet", contains("FIRST_RETURN"))
                .body("allowedVerbs", contains("ARBITRATE", "SUPERVISE"));
        act(loggedInAs(Role.COMMANDER, VILLAGE), id, "arbitration", again)
                .statusCode(409)
                .body("unmet", contains("SUPERIOR"));
        act(loggedInAs(Role.COMMANDER, "330282003"), id, "arbitration", again)
                .statusCode(200)
                .body("state", equalTo("DISPATCHED"));
        act(Role.DEPARTMENT, id, "return-requests", NOT_OURS).statusCode(409).body("unmet", contains("NOT_ARBITRATED"));
    }

    @Test
    void what_is_signed_for_is_not_returned_and_a_stranger_returns_nothing() {
        String id = dispatchedAt(nowhere());
        act(loggedInAs(Role.DEPARTMENT, "330282"), id, "return-requests", NOT_OURS)
                .statusCode(409)
                .body("unmet", contains("HANDLER"));
        start(id);
        act(Role.DEPARTMENT, id, "return-requests", NOT_OURS).statusCode(409);
        act(Role.DEPARTMENT, id, "return-requests", Map.of("reason", "TIRED", "note", "x"))
                .statusCode(400);
    }

    @Test
    void a_department_that_is_retired_or_elsewhere_gets_no_case() {
        String id = reportedAt(nowhere());
        accept(id);
        String elsewhere = DepartmentFixture.serving("330282404");
        String retired = DepartmentFixture.serving("330282");
        DepartmentFixture.retire(retired, 0);
        for (var unfit : List.of(elsewhere, retired, UUID.randomUUID().toString())) {
            act(Role.COMMANDER, id, "dispatches", Map.of("departmentId", unfit))
                    .statusCode(422)
                    .body("code", equalTo("CASE_DEPARTMENT_UNFIT"));
        }
    }
}
