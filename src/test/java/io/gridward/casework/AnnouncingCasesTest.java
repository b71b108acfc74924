package io.gridward.casework;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.casework.CaseFixture.act;
import static io.gridward.casework.CaseFixture.closedAt;
import static io.gridward.casework.CaseFixture.nowhere;
import static io.gridward.identity.SignIn.loggedInAs;
import static org.assertj.core.api.Assertions.assertThat;

@GridwardTest
class AnnouncingCasesTest {

    @Inject
    Heard heard;

    @Inject
    DataSource dataSource;

    @Test
    void later_capabilities_hear_of_reports_dispatches_and_closures() {
        String id = closedAt(nowhere());
        String department = loggedInAs(Role.AUDITOR).get("/v1/cases/" + id).path("department");
        assertThat(heard.of(id)).containsExactly("reported", "dispatched to " + department, "closed");
    }

    @Test
    void every_step_is_in_the_outbox_and_a_refused_one_is_not() throws SQLException {
        String id = closedAt(nowhere());
        act(Role.COMMANDER, id, "closure", Map.of()).statusCode(409);
        assertThat(outbox(id))
                .containsExactly(
                        "CASE_REPORTED null REPORTED",
                        "CASE_ACCEPTED REPORTED ACCEPTED",
                        "CASE_DISPATCHED ACCEPTED DISPATCHED",
                        "CASE_STARTED DISPATCHED IN_PROGRESS",
                        "CASE_RESOLVED IN_PROGRESS RESOLVED",
                        "CASE_VERIFICATION_ARRANGED RESOLVED VERIFYING",
                        "CASE_VERIFIED VERIFYING CALLBACK",
                        "CASE_CLOSED CALLBACK CLOSED");
    }

    private List<String> outbox(String id) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(
                        "select type, before ->> 'state', after ->> 'state' from outbox where subject_id = ?"
                                + " and area_code = '330282' order by happened_at")) {
            statement.setString(1, id);
            var rows = statement.executeQuery();
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1) + " " + rows.getString(2) + " " + rows.getString(3));
            }
            return found;
        }
    }

    @Singleton
    static class Heard {

        private final Map<String, List<String>> byCase = new java.util.concurrent.ConcurrentHashMap<>();

        List<String> of(String id) {
            return byCase.getOrDefault(id, List.of());
        }

        void reported(@Observes CaseReported event) {
            keep(event.caseId(), "reported");
        }

        void dispatched(@Observes CaseDispatched event) {
            keep(event.caseId(), "dispatched to " + event.department());
        }

        void closed(@Observes CaseClosed event) {
            keep(event.caseId(), "closed");
        }

        private void keep(java.util.UUID id, String news) {
            byCase.computeIfAbsent(id.toString(), any -> new CopyOnWriteArrayList<>())
                    .add(news);
        }
    }
}
