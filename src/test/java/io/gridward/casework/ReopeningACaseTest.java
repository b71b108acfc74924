package io.gridward.casework;

import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.casework.CaseFixture.act;
import static io.gridward.casework.CaseFixture.closedAt;
import static io.gridward.casework.CaseFixture.dispatch;
import static io.gridward.casework.CaseFixture.nowhere;
import static io.gridward.identity.SignIn.loggedInAs;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@GridwardTest
class ReopeningACaseTest {

    @Inject
    CaseRowsForTests rows;

    @Test
    void it_goes_through_everything_again_and_the_closure_does_not_count() {
        String id = closedAt(nowhere());
        act(Role.COMMANDER, id, "reopening", Map.of("reason", "再次堵塞"))
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("closedAt", nullValue())
                .body("departmentId", nullValue());
        dispatch(id);
        loggedInAs(Role.AUDITOR)
                .get("/v1/cases/" + id + "/clocks")
                .then()
                .body("items.findAll { it.kind == 'HANDLING' }.outcome", contains("REOPENED", null))
                .body("items.findAll { it.kind == 'HANDLING' }.run", contains(1, 2));
    }

    @Test
    void after_thirty_days_it_stays_closed() {
        String id = closedAt(nowhere());
        rows.update("update case_file set closed_at = now() - interval '31 days' where id = ?", id);
        act(Role.COMMANDER, id, "reopening", Map.of("reason", "再次堵塞"))
                .statusCode(409)
                .body("unmet", contains("CLOSED_LATELY"));
    }
}
