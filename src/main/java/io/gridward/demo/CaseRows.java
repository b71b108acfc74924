package io.gridward.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import io.gridward.casework.PastCase;
import io.gridward.casework.PastCaseRows;

/** Writes cases as casework keeps them. */
final class CaseRows {

    private final Connection connection;

    CaseRows(Connection connection) {
        this.connection = connection;
    }

    /** @param cases those into which others were merged before them */
    void insert(List<PastCase> cases) throws SQLException {
        var files = Rows.into(connection, "case_file", PastCaseRows.FILE);
        for (var it : cases) {
            files.add(PastCaseRows.file(it));
        }
        files.finish();
        var steps = Rows.into(connection, "case_step", PastCaseRows.STEP);
        var clocks = Rows.into(connection, "case_clock", PastCaseRows.CLOCK);
        for (var it : cases) {
            for (var step : PastCaseRows.steps(it)) {
                steps.add(step);
            }
            for (var clock : PastCaseRows.clocks(it)) {
                clocks.add(clock);
            }
        }
        steps.finish();
        clocks.finish();
    }
}
