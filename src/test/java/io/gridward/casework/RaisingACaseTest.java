package io.gridward.casework;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.casework.CaseFixture.act;
import static io.gridward.casework.CaseFixture.middleOf;
import static io.gridward.casework.CaseFixture.nowhere;
import static io.gridward.casework.CaseFixture.reportedAt;
import static io.gridward.grid.GridFixture.freeSquare;
import static io.gridward.grid.GridFixture.gridOn;
import static io.gridward.identity.SignIn.loggedInAs;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@GridwardTest
class RaisingACaseTest {

    private static final String VILLAGE = "330282003205";

    @Test
    void what_is_raised_is_the_next_level_s_to_accept_and_dispatch() {
        var square = freeSquare();
        gridOn(VILLAGE, square);
        String id = reportedAt(middleOf(square));
        var village = loggedInAs(Role.COMMANDER, VILLAGE);
        act(village, id, "acceptance", Map.of()).statusCode(200).body("level", equalTo("VILLAGE"));
        act(loggedInAs(Role.LEADER, VILLAGE), id, "escalation", Map.of("reason", "需上级协调"))
                .statusCode(200)
                .body("state", equalTo("ESCALATED"))
                .body("level", equalTo("TOWN"));
        act(loggedInAs(Role.COMMANDER, VILLAGE), id, "acceptance", Map.of())
                .statusCode(409)
                .body("unmet", contains("AT_ITS_LEVEL"));
        act(loggedInAs(Role.COMMANDER, "330282003"), id, "acceptance", Map.of()).statusCode(200);
        act(loggedInAs(Role.COMMANDER, "330282003"), id, "escalation", Map.of("reason", "跨镇"))
                .statusCode(200)
                .body("level", equalTo("COUNTY"));
        act(loggedInAs(Role.COMMANDER, "330282"), id, "acceptance", Map.of()).statusCode(200);
        act(Role.COMMANDER, id, "escalation", Map.of("reason", "再上报"))
                .statusCode(409)
                .body("unmet", contains("LEVEL_ABOVE"));
    }

    @Test
    void what_lies_in_no_grid_is_the_county_s() {
        String id = reportedAt(nowhere());
        loggedInAs(Role.COMMANDER)
                .get("/v1/cases/" + id)
                .then()
                .body("level", equalTo("COUNTY"))
                .body("gridCode", nullValue());
    }
}
