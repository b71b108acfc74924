package io.gridward.casework;

import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.casework.CaseFixture.act;
import static io.gridward.casework.CaseFixture.dispatchedAt;
import static io.gridward.casework.CaseFixture.nowhere;
import static io.gridward.casework.CaseFixture.reportedAt;
import static io.gridward.casework.CaseFixture.startedAt;
import static io.gridward.identity.SignIn.loggedInAs;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@GridwardTest
class RingingClocksTest {

    @Inject
    CaseAlarms alarms;

    @Inject
    CaseCorrecting correcting;

    @Inject
    CaseRowsForTests rows;

    @Test
    void what_lies_unsigned_is_signed_for_by_itself_once() {
        String id = dispatchedAt(nowhere());
        rows.startedDaysAgo(id, "SIGNING", 20);
        ringTogether();
        loggedInAs(Role.AUDITOR).get("/v1/cases/" + id).then().body("state", equalTo("IN_PROGRESS"));
        loggedInAs(Role.AUDITOR)
                .get("/v1/cases/" + id + "/steps")
                .then()
                .body("items.findAll { it.verb == 'START' }.actorName", contains("system"));
    }

    @Test
    void what_is_overdue_gets_a_card_and_what_is_long_overdue_a_red_one() {
        String late = startedAt(nowhere());
        String later = startedAt(nowhere());
        rows.startedDaysAgo(late, "HANDLING", 30);
        ringTogether();
        loggedInAs(Role.AUDITOR).get("/v1/cases/" + late).then().body("supervision", equalTo("RED"));
        loggedInAs(Role.AUDITOR)
                .get("/v1/cases/" + late + "/steps")
                .then()
                .body("items.findAll { it.verb == 'SUPERVISE' }.reason", contains("RED"));
        loggedInAs(Role.AUDITOR).get("/v1/cases/" + later).then().body("supervision", nullValue());
    }

    @Test
    void a_card_does_not_make_a_report_younger() {
        String id = reportedAt(nowhere());
        String reported = loggedInAs(Role.AUDITOR).get("/v1/cases/" + id).path("reportedAt");
        rows.startedDaysAgo(id, "ACCEPTANCE", 30);
        alarms.ringDue();
        loggedInAs(Role.AUDITOR)
                .get("/v1/cases/" + id)
                .then()
                .body("state", equalTo("REPORTED"))
                .body("supervision", equalTo("NORMAL"))
                .body("reportedAt", equalTo(reported));
    }

    @Test
    void a_card_given_by_hand_is_not_made_milder() {
        String id = reportedAt(nowhere());
        act(Role.COMMANDER, id, "supervision", Map.of("supervision", "YELLOW")).statusCode(200);
        rows.startedDaysAgo(id, "ACCEPTANCE", 30);
        alarms.ringDue();
        loggedInAs(Role.AUDITOR).get("/v1/cases/" + id).then().body("supervision", equalTo("YELLOW"));
    }

    @Test
    void a_corrected_calendar_takes_back_the_card_that_came_too_early() {
        String id = startedAt(nowhere());
        String due = loggedInAs(Role.AUDITOR).get("/v1/cases/" + id).path("dueAt");
        // As if some of the days since had been taken for workdays and are none.
        rows.update(
                "update case_clock set rung = 2, stale = true, due_at = due_at - interval '20 days'"
                        + " where kind = 'HANDLING' and case_id = ?",
                id);
        rows.update("update case_file set supervision = 'YELLOW' where id = ?", id);
        rows.update(
                "insert into case_step (case_id, seq, verb, actor_name, from_state, to_state, at, reason)"
                        + " select id, step_count + 1, 'SUPERVISE', 'system', state, state, now(), 'YELLOW' from case_file"
                        + " where id = ?",
                id);
        rows.update("update case_file set step_count = step_count + 1 where id = ?", id);
        correcting.correctMarked();
        loggedInAs(Role.AUDITOR)
                .get("/v1/cases/" + id)
                .then()
                .body("supervision", nullValue())
                .body("dueAt", equalTo(due));
        loggedInAs(Role.AUDITOR)
                .get("/v1/cases/" + id + "/steps")
                .then()
                .body("items[-1].verb", equalTo("LIFT_SUPERVISION"));
    }

    /** As two nodes would. */
    private void ringTogether() {
        var other = new Thread(alarms::ringDue);
        other.start();
        alarms.ringDue();
        try {
            other.join();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
