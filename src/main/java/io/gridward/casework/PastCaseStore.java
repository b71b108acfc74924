package io.gridward.casework;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import io.gridward.shared.transaction.CopiedRows;

/** Stores cases of the past, however many, by one statement for each table. */
public final class PastCaseStore {

    private PastCaseStore() {}

    /** @param cases those into which others were merged before them */
    public static void insert(Connection connection, List<PastCase> cases) throws SQLException {
        var files = CopiedRows.into(connection, "case_file", PastCaseRows.FILE);
        for (var it : cases) {
            files.add(PastCaseRows.file(it));
        }
        files.finish();
        var steps = CopiedRows.into(connection, "case_step", PastCaseRows.STEP);
        var clocks = CopiedRows.into(connection, "case_clock", PastCaseRows.CLOCK);
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
