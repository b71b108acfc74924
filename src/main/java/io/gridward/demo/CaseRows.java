package io.gridward.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.gridward.casework.CaseLevel;
import io.gridward.casework.CaseState;
import io.gridward.shared.geo.Datum;

/** Writes cases as casework keeps them. */
final class CaseRows {

    private static final String CASE_FILE = "id, number, category_id, category_code, text, given_longitude,"
            + " given_latitude, given_datum, accuracy_metres, longitude, latitude, occurred_at, reported_at, grid_code,"
            + " area_code, reach_code, source, reported_by_name, worker_id, department, state, level, open, closed_at,"
            + " step_count, version";
    private static final String CASE_STEP =
            "case_id, seq, verb, actor_name, department, from_state, to_state, at, note";

    private final Connection connection;
    private final ZoneId zone;

    CaseRows(Connection connection, ZoneId zone) {
        this.connection = connection;
        this.zone = zone;
    }

    /** @param cases in the order in which they were reported */
    void insert(List<DemoCase> cases) throws SQLException {
        insertFiles(cases);
        insertSteps(cases);
    }

    private void insertFiles(List<DemoCase> cases) throws SQLException {
        var categories = categories();
        var numbers = numbers(cases);
        var rows = Rows.into(connection, "case_file", CASE_FILE);
        for (int i = 0; i < cases.size(); i++) {
            var it = cases.get(i);
            String category = it.trouble().category();
            rows.add(
                    it.id(),
                    numbers.get(i),
                    categories.get(category),
                    category,
                    it.text(),
                    it.place().longitude(),
                    it.place().latitude(),
                    Datum.WGS84,
                    it.accuracyMetres(),
                    it.place().longitude(),
                    it.place().latitude(),
                    it.occurredAt(),
                    it.reportedAt(),
                    it.grid().code(),
                    it.grid().areaCode(),
                    it.grid().code(),
                    it.source(),
                    it.reporter(),
                    it.workerId(),
                    it.last().department(),
                    it.last().to(),
                    CaseLevel.VILLAGE,
                    it.isOpen(),
                    it.last().to() == CaseState.CLOSED ? it.last().at() : null,
                    it.steps().size(),
                    // The report is version 0, and every step after it one more.
                    it.steps().size() - 1);
        }
        rows.finish();
    }

    private void insertSteps(List<DemoCase> cases) throws SQLException {
        var rows = Rows.into(connection, "case_step", CASE_STEP);
        for (var it : cases) {
            int seq = 0;
            for (var step : it.steps()) {
                rows.add(
                        it.id(),
                        ++seq,
                        step.verb(),
                        step.actor(),
                        step.department(),
                        step.from(),
                        step.to(),
                        step.at(),
                        step.note());
            }
        }
        rows.finish();
    }

    private Map<String, UUID> categories() throws SQLException {
        var ids = new HashMap<String, UUID>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select code, id from case_category where valid_to is null")) {
            while (rows.next()) {
                ids.put(rows.getString(1), rows.getObject(2, UUID.class));
            }
        }
        return ids;
    }

    /** The business day and six digits of the database's own sequence, as every case gets them. */
    private List<String> numbers(List<DemoCase> cases) throws SQLException {
        var numbers = new ArrayList<String>();
        try (var statement =
                connection.prepareStatement("select nextval('case_number_seq') from generate_series(1, ?)")) {
            statement.setInt(1, cases.size());
            try (var rows = statement.executeQuery()) {
                for (var it : cases) {
                    rows.next();
                    var day = LocalDate.ofInstant(it.reportedAt(), zone);
                    numbers.add(DateTimeFormatter.BASIC_ISO_DATE.format(day) + "%06d".formatted(rows.getLong(1)));
                }
            }
        }
        return numbers;
    }
}
