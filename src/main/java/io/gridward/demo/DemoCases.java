package io.gridward.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
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
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import io.gridward.casework.PastCase;
import io.gridward.casework.PastCaseStore;
import io.gridward.casework.PastCases;
import io.gridward.shared.geo.Position;

/** The cases of the last 30 days, the older ones mostly closed. */
final class DemoCases {

    /** More than there are on any day. */
    private static final int NUMBERS_A_DAY = 1000;

    /** What is told again has a number so much higher. */
    private static final int AGAIN = 500;

    private static final int PERCENT_TOLD_AGAIN = 3;

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final PastCases pastCases;
    private final DemoTime time;
    private final List<DemoTeam> teams;
    private final CaseOffices offices;
    private final Map<String, RandomPlace> places = new HashMap<>();

    DemoCases(PastCases pastCases, DemoTime time, List<DemoTeam> teams, CaseOffices offices) {
        this.pastCases = pastCases;
        this.time = time;
        this.teams = teams;
        this.offices = offices;
    }

    /** @return in the order in which they were reported */
    List<DemoCase> load(Connection connection) throws SQLException {
        var reports = reports();
        var cases = went(reports, numbers(reports, connection));
        PastCaseStore.insert(connection, cases.stream().map(DemoCase::past).toList());
        return cases;
    }

    /** In the order in which they came in: so numbers are given. */
    List<DemoReport> reports() {
        var reports = new ArrayList<DemoReport>();
        for (int day = 0; day < DemoTime.DAYS_OF_CASES; day++) {
            on(time.today().minusDays(day), day, reports);
        }
        reports.sort(Comparator.comparing(DemoReport::at).thenComparing(DemoReport::id));
        return reports;
    }

    /** What came of them by now. */
    List<DemoCase> went(List<DemoReport> reports, List<String> numbers) {
        var begun = pastCases.begin(
                IntStream.range(0, reports.size())
                        .mapToObj(i -> reports.get(i).numbered(numbers.get(i)))
                        .toList(),
                time.now());
        var cases = IntStream.range(0, reports.size())
                .mapToObj(i -> new DemoCase(reports.get(i), begun.get(i)))
                .toList();
        var byId = cases.stream().collect(Collectors.toMap(one -> one.report().id(), DemoCase::past));
        // Each goes its own way, but what is told again changes what it is merged into.
        var again = cases.stream().filter(one -> one.report().sameAs() != null).toList();
        cases.parallelStream().filter(one -> one.report().sameAs() == null).forEach(one -> go(one, null));
        again.forEach(one -> go(one, byId.get(one.report().sameAs())));
        return cases;
    }

    private void go(DemoCase one, @Nullable PastCase earlier) {
        new CaseCourse(one.report(), one.past(), offices, time).run(earlier);
    }

    private void on(LocalDate day, int daysAgo, List<DemoReport> reports) {
        boolean weekend = WEEKEND.contains(day.getDayOfWeek());
        var random = new SplittableRandom(DemoCounty.SEED + 100 + daysAgo);
        int most = weekend ? random.nextInt(60, 80) : random.nextInt(85, 120);
        for (int i = 1; i <= most; i++) {
            // Each has a random generator of its own: what the hour cuts off changes nothing in the others.
            var own = random.split();
            var at = time.at(day, timeOfDay(own));
            if (at.isAfter(time.now())) {
                continue;
            }
            int number = daysAgo * NUMBERS_A_DAY + i;
            var team = teamFor(i, own);
            var report = DemoReport.invent(
                    DemoId.CASE.of(number), at, daysAgo, team, offices, placeIn(team, own), shown(daysAgo, i), own);
            reports.add(report);
            var later = at.plus(Duration.ofMinutes(own.nextInt(30, 600)));
            if (report.fate().isTaken() && own.nextInt(100) < PERCENT_TOLD_AGAIN && !later.isAfter(time.now())) {
                reports.add(report.again(DemoId.CASE.of(number + AGAIN), later));
            }
        }
    }

    /** Every 30th in the grid of the demo accounts, so that they have something to see. */
    private DemoTeam teamFor(int i, SplittableRandom random) {
        var any = teams.get(random.nextInt(teams.size()));
        return i % 30 == 0 ? DemoCounty.first(teams) : any;
    }

    /** What there is always to see in the grid of the demo accounts. */
    private static @Nullable CaseFate shown(int daysAgo, int i) {
        if (i != 30) {
            return null;
        }
        return switch (daysAgo) {
            case 1 -> CaseFate.LEFT_DRAFT;
            // Due after seven working days: reminded of, with a yellow card, and with a red one.
            case 8, 11, 12, 13, 18 -> CaseFate.LEFT_IN_PROGRESS;
            default -> null;
        };
    }

    private static LocalTime timeOfDay(SplittableRandom random) {
        boolean office = random.nextInt(100) < 85;
        var from = office ? LocalTime.of(7, 30) : LocalTime.of(5, 0);
        var to = office ? LocalTime.of(18, 0) : LocalTime.of(23, 30);
        return LocalTime.ofSecondOfDay(random.nextInt(from.toSecondOfDay(), to.toSecondOfDay()));
    }

    private Position placeIn(DemoTeam team, SplittableRandom random) {
        var grid = team.grid();
        return places.computeIfAbsent(grid.code(), code -> new RandomPlace(grid.boundary()))
                .next(random);
    }

    /** The business day and six digits of the database's own sequence, as every case gets them. */
    private List<String> numbers(List<DemoReport> reports, Connection connection) throws SQLException {
        var numbers = new ArrayList<String>();
        try (var statement =
                connection.prepareStatement("select nextval('case_number_seq') from generate_series(1, ?)")) {
            statement.setInt(1, reports.size());
            try (var rows = statement.executeQuery()) {
                for (var report : reports) {
                    rows.next();
                    var day = time.dayOf(report.at());
                    numbers.add(DateTimeFormatter.BASIC_ISO_DATE.format(day) + "%06d".formatted(rows.getLong(1)));
                }
            }
        }
        return numbers;
    }
}
