package io.gridward.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;

import org.jspecify.annotations.Nullable;

import io.gridward.duty.DutyAppealState;
import io.gridward.duty.DutyDayView;
import io.gridward.duty.DutyReason;
import io.gridward.shared.transaction.CopiedRows;

/** Writes days of duty and appeals as duty keeps them. */
final class DutyRows {

    private static final String DAY = "worker_id, day, grid_code, mode, result, reasons, metres_counted,"
            + " required_metres, required_records, metres, standard_error_metres, metres_in_grid, movement_seconds,"
            + " stops, gaps, accuracy_metres, drift_metres, gap_metres, vehicle_metres, jump_metres, off_duty_metres,"
            + " algorithm_version, counted_records, filed_records, computed_at, locked_at, locked_result, examined_at, version";
    private static final String APPEAL = "id, worker_id, day, grid_code, origin, text, filed_by_name, filed_at, state,"
            + " result, note, decided_by_name, decided_at, version";

    private final CopiedRows days;
    private final CopiedRows recounts;
    private final CopiedRows appeals;

    DutyRows(Connection connection) throws SQLException {
        days = CopiedRows.into(connection, "duty_day", DAY);
        recounts = CopiedRows.into(connection, "duty_recount", "worker_id, day, claimed");
        appeals = CopiedRows.into(connection, "duty_appeal", APPEAL);
    }

    /** A day that is not locked is marked: the running program computes it again, with whatever else arrives. */
    void add(DutyDayView day, @Nullable DemoAppeal appeal, String commandRoom) throws SQLException {
        var decided = appeal == null ? null : appeal.decided();
        var reasons = new ArrayList<DutyReason>(day.reasons());
        if (decided != null) {
            reasons.add(DutyReason.DECIDED_ON_APPEAL);
        }
        var left = day.notCounted();
        days.add(
                day.workerId(),
                day.date(),
                day.gridCode(),
                day.mode(),
                decided == null ? day.result() : decided.result(),
                reasons,
                day.metresCounted(),
                day.requiredMetres(),
                day.requiredRecords(),
                day.metres(),
                day.standardErrorMetres(),
                day.metresInGrid(),
                day.movementSeconds(),
                day.stops(),
                day.gaps(),
                left.accuracy(),
                left.drift(),
                left.gap(),
                left.vehicle(),
                left.jump(),
                left.offDuty(),
                day.algorithmVersion(),
                day.countedRecords(),
                day.filedRecords(),
                day.computedAt(),
                day.lockedAt(),
                day.lockedResult(),
                // Honest telephones only: looking through a month of them would keep the first minutes busy.
                day.lockedAt(),
                decided != null ? 2 : day.lockedAt() != null ? 1 : 0);
        if (day.lockedAt() == null) {
            recounts.add(day.workerId(), day.date(), false);
        }
        if (appeal != null) {
            add(day, appeal, decided, commandRoom);
        }
    }

    private void add(DutyDayView day, DemoAppeal appeal, DemoAppeal.@Nullable Decision decided, String commandRoom)
            throws SQLException {
        appeals.add(
                appeal.id(),
                day.workerId(),
                day.date(),
                day.gridCode(),
                appeal.origin(),
                appeal.text(),
                appeal.filedBy(),
                appeal.filedAt(),
                decided == null ? DutyAppealState.OPEN : DutyAppealState.DECIDED,
                decided == null ? null : decided.result(),
                decided == null ? null : decided.note(),
                decided == null ? null : commandRoom,
                decided == null ? null : decided.at(),
                decided == null ? 0 : 1);
    }

    /** @return how many days */
    int finish() throws SQLException {
        int added = days.finish();
        recounts.finish();
        appeals.finish();
        return added;
    }
}
