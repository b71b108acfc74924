package io.gridward.casework;

import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.department.DepartmentFixture;
import io.gridward.shared.access.Role;
import io.gridward.shared.database.StatementCount;
import io.gridward.staffing.StaffingFixture;
import io.gridward.staffing.WorkerKind;

import static io.gridward.casework.CaseFixture.accept;
import static io.gridward.casework.CaseFixture.act;
import static io.gridward.casework.CaseFixture.arrange;
import static io.gridward.casework.CaseFixture.dispatch;
import static io.gridward.casework.CaseFixture.nowhere;
import static io.gridward.casework.CaseFixture.reportedAt;
import static io.gridward.casework.CaseFixture.rework;
import static io.gridward.identity.SignIn.loggedInAs;
import static io.gridward.identity.SignIn.loggedInAsWorker;
import static io.gridward.inbox.InboxFixture.about;
import static io.gridward.inbox.InboxFixture.kinds;
import static org.assertj.core.api.Assertions.assertThat;

@GridwardTest
class TellingHandlersTest {

    @Inject
    CaseAlarms alarms;

    @Inject
    CaseRowsForTests rows;

    @Inject
    StatementCount statements;

    private String department;
    private UUID member;

    @BeforeEach
    void make_a_department_with_somebody_in_it() {
        department = DepartmentFixture.serving(DepartmentFixture.COUNTY);
        member = newMember();
    }

    @Test
    void all_who_belong_to_the_department_are_told_of_a_new_case() {
        var other = newMember();
        String id = dispatched();
        assertThat(kinds(signedIn(member), id)).containsExactly("CASE_DISPATCHED");
        assertThat(kinds(signedIn(other), id)).containsExactly("CASE_DISPATCHED");
        assertThat(kinds(loggedInAsWorker(StaffingFixture.idOfNew(WorkerKind.FULL_TIME)), id))
                .isEmpty();
    }

    @Test
    void they_are_told_of_rework() {
        String id = dispatched();
        act(signedIn(member), id, "start", Map.of()).statusCode(200);
        act(signedIn(member), id, "resolution", Map.of("note", "已疏通")).statusCode(200);
        arrange(id);
        rework(id);
        assertThat(kinds(signedIn(member), id)).containsExactly("CASE_REWORK", "CASE_DISPATCHED");
    }

    @Test
    void they_are_told_once_that_time_runs_out_and_once_that_it_has() {
        String soon = dispatched();
        String late = dispatched();
        // As if three quarters of its time were over.
        rows.update(
                "update case_clock set rung = 0, next_alarm_at = now() where kind = 'HANDLING' and case_id = ?", soon);
        rows.startedDaysAgo(late, "HANDLING", 14);
        alarms.ringDue();
        alarms.ringDue();
        assertThat(kinds(signedIn(member), late)).contains("CASE_OVERDUE").doesNotHaveDuplicates();
        assertThat(kinds(signedIn(member), soon)).containsOnlyOnce("CASE_DUE_SOON");
        assertThat(about(signedIn(member), soon).get(0).get("text").toString())
                .matches(".*须于\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d前办结。");
    }

    @Test
    void many_members_take_no_more_statements_than_one() {
        String first = accepted();
        String second = accepted();
        dispatch(accepted(), department);
        int withOne = statements.during(() -> dispatch(first, department));
        newMember();
        newMember();
        newMember();
        assertThat(statements.during(() -> dispatch(second, department))).isEqualTo(withOne);
    }

    private String accepted() {
        String id = reportedAt(nowhere());
        accept(id);
        return id;
    }

    private String dispatched() {
        String id = accepted();
        dispatch(id, department);
        return id;
    }

    /** A worker who belongs to the department. */
    private UUID newMember() {
        var worker = StaffingFixture.idOfNew(WorkerKind.FULL_TIME);
        UUID account = UUID.fromString(signedIn(worker).get("/v1/me").path("id"));
        DepartmentFixture.add(loggedInAs(Role.COMMANDER), department, account).statusCode(200);
        return worker;
    }

    private static RequestSpecification signedIn(UUID worker) {
        return loggedInAsWorker(worker);
    }
}
