package io.gridward.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

import io.gridward.shared.geo.Datum;
import io.gridward.shared.transaction.CopiedRows;

/** Writes tracks, work records and exemptions as their capabilities keep them. */
final class FieldRows {

    private static final String TRACK =
            "worker_id, day, id, device_id, sequence, datum, start_at, end_at, point_count, points, received_at";
    private static final String RECORD = "id, worker_id, filed_by, kind, text, given_longitude, given_latitude,"
            + " given_datum, accuracy_metres, longitude, latitude, grid_code, reach_code, inside, occurred_at,"
            + " received_at, burst, version";
    private static final String EXEMPTION = "id, worker_id, area_code, scope_code, kind, starts_at, ends_at, note,"
            + " recorded_by, recorded_at, version";

    private static final int SECONDS_TO_ARRIVE = 4;

    private final CopiedRows tracks;
    private final CopiedRows records;
    private final CopiedRows exemptions;

    FieldRows(Connection connection) throws SQLException {
        tracks = CopiedRows.into(connection, "track_segment", TRACK);
        records = CopiedRows.into(connection, "work_record", RECORD);
        exemptions = CopiedRows.into(connection, "exemption", EXEMPTION);
    }

    void add(LocalDate day, FieldDay worked) throws SQLException {
        if (worked.exemption() != null) {
            add(worked.exemption());
        }
        if (worked.walk() != null) {
            addTrack(day, worked, worked.walk());
        }
        for (var record : worked.records()) {
            addRecord(worked, record);
        }
    }

    void add(DemoExemption exemption) throws SQLException {
        exemptions.add(
                exemption.id(),
                exemption.workerId(),
                exemption.areaCode(),
                exemption.scopeCode(),
                exemption.kind(),
                exemption.from(),
                exemption.to(),
                exemption.note(),
                exemption.recordedBy(),
                exemption.from(),
                0);
    }

    private void addTrack(LocalDate day, FieldDay worked, PlacedWalk walk) throws SQLException {
        tracks.add(
                worked.team().fullTime().id(),
                day,
                DemoId.TRACK.of(worked.number()),
                "demo-" + worked.team().grid().code(),
                worked.number(),
                Datum.WGS84,
                walk.begins(),
                walk.ends(),
                walk.points().size(),
                walk.packed(),
                walk.ends().plusSeconds(SECONDS_TO_ARRIVE));
    }

    private void addRecord(FieldDay worked, DemoRecord record) throws SQLException {
        String grid = worked.team().grid().code();
        records.add(
                record.id(),
                worked.team().fullTime().id(),
                worked.account(),
                record.note().kind(),
                record.note().text(),
                record.place().longitude(),
                record.place().latitude(),
                Datum.WGS84,
                record.accuracyMetres(),
                record.place().longitude(),
                record.place().latitude(),
                grid,
                grid,
                true,
                record.occurredAt(),
                record.occurredAt().plusSeconds(SECONDS_TO_ARRIVE),
                worked.hasty().contains(record.id()),
                0);
    }

    void finishExemptions() throws SQLException {
        exemptions.finish();
    }

    /** @return how many tracks and records, beside the days of duty */
    DemoFieldwork.Done finish(int dutyDays) throws SQLException {
        return new DemoFieldwork.Done(tracks.finish(), records.finish(), dutyDays);
    }
}
