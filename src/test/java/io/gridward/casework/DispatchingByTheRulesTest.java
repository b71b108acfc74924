package io.gridward.casework;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.department.DepartmentFixture;
import io.gridward.shared.access.Role;

import static io.gridward.casework.CaseFixture.accept;
import static io.gridward.casework.CaseFixture.act;
import static io.gridward.casework.CaseFixture.department;
import static io.gridward.casework.CaseFixture.middleOf;
import static io.gridward.casework.CaseFixture.reportedAt;
import static io.gridward.grid.GridFixture.freeSquare;
import static io.gridward.grid.GridFixture.gridOn;
import static io.gridward.identity.SignIn.loggedInAs;
import static org.hamcrest.Matchers.equalTo;

@GridwardTest
class DispatchingByTheRulesTest {

    private static final String VILLAGE = "330282003206";

    @Test
    void the_rules_say_to_whom_and_the_command_room_says_why_not() {
        var square = freeSquare();
        String grid = gridOn(VILLAGE, square);
        String usual = DepartmentFixture.serving("330282003");
        loggedInAs(Role.COMMANDER)
                .contentType("application/json")
                .body(Map.of("areaCode", grid, "departmentId", usual))
                .post("/v1/case-routing-rules")
                .then()
                .statusCode(201);
        String id = reportedAt(middleOf(square));
        accept(id);
        String other = department();
        act(Role.COMMANDER, id, "dispatches", Map.of("departmentId", other))
                .statusCode(422)
                .body("code", equalTo("CASE_OVERRIDE_UNEXPLAINED"))
                .body("departmentId", equalTo(usual));
        act(Role.COMMANDER, id, "dispatches", Map.of()).statusCode(201).body("departmentId", equalTo(usual));

        String second = reportedAt(middleOf(square));
        accept(second);
        act(Role.COMMANDER, second, "dispatches", Map.of("departmentId", other, "note", "水利局已在现场"))
                .statusCode(201)
                .body("departmentId", equalTo(other));
    }
}
