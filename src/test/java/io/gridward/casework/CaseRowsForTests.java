package io.gridward.casework;

import java.sql.SQLException;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import javax.sql.DataSource;

/** Lets time pass for a case: what no door does. */
@ApplicationScoped
class CaseRowsForTests {

    private final DataSource dataSource;

    CaseRowsForTests(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void update(String sql, String id) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(id));
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("Not one row: " + sql);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** As if the clock had been started so long ago, and nobody had looked since. */
    void startedDaysAgo(String id, String kind, int days) {
        update(
                "update case_clock set started_at = started_at - interval '" + days + " days',"
                        + " next_alarm_at = now() - interval '1 day' where kind = '" + kind + "' and case_id = ?",
                id);
    }
}
