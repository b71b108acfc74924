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

import static io.gridward.casework.CaseFixture.accept;
import static io.gridward.casework.CaseFixture.act;
import static io.gridward.casework.CaseFixture.close;
import static io.gridward.casework.CaseFixture.dispatch;
import static io.gridward.casework.CaseFixture.nowhere;
import static io.gridward.casework.CaseFixture.reportedAt;
import static io.gridward.casework.CaseFixture.resolve;
import static io.gridward.casework.CaseFixture.start;
import static org.assertj.core.api.Assertions.assertThat;

@GridwardTest
class AnnouncingCasesTest {

    @Inject
    Heard heard;

    @Inject
    DataSource dataSource;

    @Test
    void later_capabilities_hear_of_reports_dispatches_and_closures() {
        String id = closedCase();
        assertThat(heard.of(id)).containsExactly("reported", "dispatched to 市政所", "closed");
    }

    @Test
    void every_step_is_in_the_outbox_and_a_refused_one_is_not() throws SQLException {
        String id = closedCase();
        act(Role.COMMANDER, id, "closure", Map.of()).statusCode(409);
        assertThat(outbox(id))
                .containsExactly(
                        "CASE_REPORTED null REPORTED",
                        "CASE_ACCEPTED REPORTED ACCEPTED",
                        "CASE_DISPATCHED ACCEPTED DISPATCHED",
                        "CASE_STARTED DISPATCHED IN_PROGRESS",
                        "CASE_RESOLVED IN_PROGRESS RESOLVED",
                        "CASE_CLOSED RESOLVED CLOSED");
    }

    private static String closedCase() {
        String id = reportedAt(nowhere());
        accept(id);
        dispatch(id, "市政所");
        start(id);
        resolve(id);
        close(id);
        return id;
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
