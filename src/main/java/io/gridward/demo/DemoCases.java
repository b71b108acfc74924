package io.gridward.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

import io.gridward.casework.CaseState;
import io.gridward.shared.geo.Datum;

/** The cases of the last 30 days, the older ones mostly closed. */
final class DemoCases {

    /** More than there are on any day. */
    private static final int NUMBERS_A_DAY = 1000;

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private static final String CASE_FILE = "id, number, category_id, category_code, text, given_longitude,"
            + " given_latitude, given_datum, accuracy_metres, longitude, latitude, occurred_at, reported_at, grid_code,"
            + " area_code, reach_code, source, reported_by_name, worker_id, department, state, open, closed_at,"
            + " step_count, version";
    private static final String CASE_STEP =
            "case_id, seq, verb, actor_name, department, from_state, to_state, at, note";

    private final Connection connection;
    private final DemoTime time;
    private final List<DemoTeam> teams;
    private final Map<String, RandomPlace> places = new HashMap<>();

    DemoCases(Connection connection, DemoTime time, List<DemoTeam> teams) {
        this.connection = connection;
        this.time = time;
        this.teams = teams;
    }

    /** @return how many */
    int load() throws SQLException {
        var cases = new ArrayList<DemoCase>();
        for (int day = 0; day < DemoTime.DAYS_OF_CASES; day++) {
            cases.addAll(on(time.today().minusDays(day), day));
        }
        // Numbers are given as the reports come in.
        cases.sort(Comparator.comparing(DemoCase::reportedAt).thenComparing(DemoCase::id));
        insert(cases);
        insertSteps(cases);
        return cases.size();
    }

    private List<DemoCase> on(LocalDate day, int daysAgo) {
        var cases = new ArrayList<DemoCase>();
        boolean weekend = WEEKEND.contains(day.getDayOfWeek());
        var random = new SplittableRandom(DemoCounty.SEED + 100 + daysAgo);
        int reports = weekend ? random.nextInt(60, 80) : random.nextInt(85, 120);
        for (int i = 1; i <= reports; i++) {
            // Each has a random generator of its own: what the hour cuts off changes nothing in the others.
            var own = random.split();
            Instant reportedAt = time.at(day, timeOfDay(own));
            if (!reportedAt.isAfter(time.now())) {
                cases.add(invent(DemoId.CASE.of(daysAgo * NUMBERS_A_DAY + i), reportedAt, teamFor(i, own), own));
            }
        }
        return cases;
    }

    /** Every 30th in the grid of the demo accounts, so that they have something to see. */
    private DemoTeam teamFor(int i, SplittableRandom random) {
        var any = teams.get(random.nextInt(teams.size()));
        return i % 30 == 0 ? DemoCounty.first(teams) : any;
    }

    private static LocalTime timeOfDay(SplittableRandom random) {
        boolean office = random.nextInt(100) < 85;
        var from = office ? LocalTime.of(7, 30) : LocalTime.of(5, 0);
        var to = office ? LocalTime.of(18, 0) : LocalTime.of(23, 30);
        return LocalTime.ofSecondOfDay(random.nextInt(from.toSecondOfDay(), to.toSecondOfDay()));
    }

    private DemoCase invent(UUID id, Instant reportedAt, DemoTeam team, SplittableRandom random) {
        var grid = team.grid();
        var place = places.computeIfAbsent(grid.code(), code -> new RandomPlace(grid.boundary()))
                .next(random);
        return DemoCase.invent(id, reportedAt, team, place, time, random);
    }

    private void insert(List<DemoCase> cases) throws SQLException {
        var categories = categories();
        var numbers = numbers(cases);
        try (var rows = Rows.into(connection, "case_file", CASE_FILE)) {
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
                        it.isOpen(),
                        it.last().to() == CaseState.CLOSED ? it.last().at() : null,
                        it.steps().size(),
                        // The report is version 0, and every step after it one more.
                        it.steps().size() - 1);
            }
            rows.finish();
        }
    }

    private void insertSteps(List<DemoCase> cases) throws SQLException {
        try (var rows = Rows.into(connection, "case_step", CASE_STEP)) {
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
                    var day = LocalDate.ofInstant(it.reportedAt(), time.zone());
                    numbers.add(DateTimeFormatter.BASIC_ISO_DATE.format(day) + "%06d".formatted(rows.getLong(1)));
                }
            }
        }
        return numbers;
    }
}
