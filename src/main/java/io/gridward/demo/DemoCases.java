package io.gridward.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

/** The cases of the last 30 days, the older ones mostly closed. */
final class DemoCases {

    /** More than there are on any day. */
    private static final int NUMBERS_A_DAY = 1000;

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Connection connection;
    private final DemoTime time;
    private final List<DemoTeam> teams;
    private final Map<String, RandomPlace> places = new HashMap<>();

    DemoCases(Connection connection, DemoTime time, List<DemoTeam> teams) {
        this.connection = connection;
        this.time = time;
        this.teams = teams;
    }

    /** @return in the order in which they were reported */
    List<DemoCase> load() throws SQLException {
        var cases = new ArrayList<DemoCase>();
        for (int day = 0; day < DemoTime.DAYS_OF_CASES; day++) {
            cases.addAll(on(time.today().minusDays(day), day));
        }
        // Numbers are given as the reports come in.
        cases.sort(Comparator.comparing(DemoCase::reportedAt).thenComparing(DemoCase::id));
        new CaseRows(connection, time.zone()).insert(cases);
        return cases;
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
}
