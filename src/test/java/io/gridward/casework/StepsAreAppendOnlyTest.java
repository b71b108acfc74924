package io.gridward.casework;

import java.sql.SQLException;

import jakarta.inject.Inject;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;

import static io.gridward.casework.CaseFixture.nowhere;
import static io.gridward.casework.CaseFixture.reportedAt;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The database itself keeps the history of a case: whoever gets past the application still cannot polish it. */
@GridwardTest
class StepsAreAppendOnlyTest {

    private static final String INSERT = """
            insert into case_step (case_id, seq, verb, actor_name, from_state, to_state, at)
            values ('%s', %d, 'ACCEPT', 'x', 'REPORTED', 'ACCEPTED', now())""";

    @Inject
    DataSource dataSource;

    @Test
    void no_step_is_changed_or_deleted() {
        String id = reportedAt(nowhere());
        refused("update case_step set note = 'x' where case_id = '" + id + "'", "never changed");
        refused("delete from case_step where case_id = '" + id + "'", "never changed");
        refused("truncate case_step, case_photo", "never changed");
        refused("delete from case_file where id = '" + id + "'", "violates foreign key");
    }

    @Test
    void the_sequence_has_neither_gap_nor_double() {
        String id = reportedAt(nowhere());
        refused(INSERT.formatted(id, 3), "case_step_previous");
        refused(INSERT.formatted(id, 1), "case_step");
        refused(INSERT.formatted(id, 0), "case_step");
    }

    private void refused(String sql, String message) {
        assertThatThrownBy(() -> {
                    try (var connection = dataSource.getConnection();
                            var statement = connection.createStatement()) {
                        statement.execute(sql);
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining(message);
    }
}
