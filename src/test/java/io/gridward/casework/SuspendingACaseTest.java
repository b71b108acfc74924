package io.gridward.casework;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.casework.CaseFixture.act;
import static io.gridward.casework.CaseFixture.nowhere;
import static io.gridward.casework.CaseFixture.startedAt;
import static io.gridward.identity.SignIn.loggedInAs;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@GridwardTest
class SuspendingACaseTest {

    @Inject
    CaseAlarms alarms;

    @Inject
    CaseRowsForTests rows;

    @Test
    void it_is_due_at_no_time_and_goes_on_with_what_was_left() {
        String id = startedAt(nowhere());
        act(Role.DEPARTMENT, id, "suspension-requests", Map.of("reason", "需开挖路面"))
                .statusCode(201)
                .body("request", equalTo("SUSPENSION"));
        act(Role.COMMANDER, id, "suspension", suspension(30))
                .statusCode(200)
                .body("state", equalTo("SUSPENDED"))
                .body("request", nullValue())
                .body("dueAt", nullValue());
        loggedInAs(Role.AUDITOR)
                .get("/v1/cases/" + id + "/clocks")
                .then()
                .body("items.find { it.kind == 'HANDLING' }.pausedSince", notNullValue());
        act(Role.DEPARTMENT, id, "resolution", Map.of("note", "好")).statusCode(409);
        act(Role.COMMANDER, id, "resumption", Map.of())
                .statusCode(200)
                .body("state", equalTo("IN_PROGRESS"))
                .body("reviewOn", nullValue())
                .body("dueAt", notNullValue());
        loggedInAs(Role.AUDITOR)
                .get("/v1/cases/" + id + "/clocks")
                .then()
                .body("items.find { it.kind == 'HANDLING' }.pauses.size()", equalTo(1));
    }

    @Test
    void on_the_day_of_its_review_it_goes_on_by_itself() {
        String id = startedAt(nowhere());
        act(Role.COMMANDER, id, "suspension", suspension(1)).statusCode(200);
        alarms.resumeDue();
        loggedInAs(Role.AUDITOR).get("/v1/cases/" + id).then().body("state", equalTo("SUSPENDED"));
        rows.update("update case_file set review_on = current_date where id = ?", id);
        alarms.resumeDue();
        alarms.resumeDue();
        loggedInAs(Role.AUDITOR).get("/v1/cases/" + id).then().body("state", equalTo("IN_PROGRESS"));
        loggedInAs(Role.AUDITOR)
                .get("/v1/cases/" + id + "/steps")
                .then()
                .body("items.findAll { it.verb == 'RESUME' }.actorName", contains("system"));
    }

    @Test
    void the_day_of_the_review_lies_ahead_and_not_for_ever() {
        String id = startedAt(nowhere());
        for (int days : new int[] {0, -1, 367}) {
            act(Role.COMMANDER, id, "suspension", suspension(days))
                    .statusCode(422)
                    .body("code", equalTo("CASE_REVIEW_IMPLAUSIBLE"));
        }
        act(Role.COMMANDER, id, "suspension", Map.of("reason", "LAZINESS", "note", "x", "reviewOn", "2027-01-01"))
                .statusCode(400);
    }

    private static Map<String, ?> suspension(int days) {
        var review = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(days);
        return Map.of("reason", "ENGINEERING", "note", "需开挖路面", "reviewOn", review.toString());
    }
}
