package io.gridward.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.gridward.service.VisitClass;
import io.gridward.shared.transaction.CopiedRows;

/** Households of every class, visited as the plan asks, most of them in time: some are due, some have moved away. */
final class DemoHouseholds {

    private static final int OF_A_GRID = 2;
    private static final int OLDEST_DAYS = 160;
    private static final int YOUNGEST_DAYS = 60;
    private static final int PERCENT_MOVED = 2;
    private static final int PERCENT_CHANGED = 6;

    private static final String HOUSEHOLD =
            "id, grid_code, visit_class, resident_name, resident_phone, address, added_on,"
                    + " last_visited_on, extra_due_on, extra_set_on, ended_on, ended_at, end_reason, created_at, version";
    private static final String VISIT =
            "id, household_id, grid_code, visited_at, visited_on, visitor_name, worker_id, note, recorded_at";
    private static final String DUE_DATE = "id, household_id, due_on, set_on, set_at, set_by_name, reason";

    private static final List<String> NOTES = List.of("身体平安", "血压偏高，已提醒就医", "家中用电安全", "需代取药品", "子女已联系", "一切如常");
    private static final List<String> CHANGES = List.of("出院回家", "家中老人跌倒", "主要照料人外出", "新近独居");

    private final DemoTime time;
    private final SealedPeople people;
    private final SplittableRandom random = new SplittableRandom(DemoCounty.SEED + 10);
    private final CopiedRows households;
    private final CopiedRows visits;
    private final CopiedRows dueDates;
    private final List<Home> homes = new ArrayList<>();
    private int made;
    private int visitsMade;

    DemoHouseholds(Connection connection, DemoTime time, SealedPeople people) throws SQLException {
        this.time = time;
        this.people = people;
        households = CopiedRows.into(connection, "household", HOUSEHOLD);
        visits = CopiedRows.into(connection, "visit", VISIT);
        dueDates = CopiedRows.into(connection, "household_due_date", DUE_DATE);
    }

    /** A household that is visited by somebody. */
    record Home(UUID id, DemoTeam team) {}

    /** @return those that are still in the plan */
    List<Home> load(List<DemoTeam> teams) throws SQLException {
        for (var team : teams) {
            for (int left = OF_A_GRID; left > 0; left--) {
                add(team);
            }
        }
        households.finish();
        visits.finish();
        dueDates.finish();
        return homes;
    }

    int households() {
        return made;
    }

    int visits() {
        return visitsMade;
    }

    private void add(DemoTeam team) throws SQLException {
        var home = new Home(DemoId.HOUSEHOLD.of(++made), team);
        var visitClass = visitClass();
        var addedOn = later(
                time.today().minusDays(random.nextInt(YOUNGEST_DAYS, OLDEST_DAYS)), time.dayOf(time.gridsSince()));
        var visited = VisitCourse.of(visitClass, addedOn, time.today(), random);
        var last = visited.get(visited.size() - 1);
        boolean moved = random.nextInt(100) < PERCENT_MOVED;
        if (!moved) {
            homes.add(home);
        }
        var change = moved ? null : change(last);
        if (change != null) {
            dueDates.add(
                    DemoId.HOUSEHOLD_DUE_DATE.of(made),
                    home.id(),
                    change.dueOn(),
                    change.setOn(),
                    noon(change.setOn()),
                    team.leader().name(),
                    CHANGES.get(random.nextInt(CHANGES.size())));
        }
        var resident = people.next(home.id());
        households.add(
                home.id(),
                team.grid().code(),
                visitClass,
                resident.name(),
                resident.phone(),
                people.address(home.id(), random),
                addedOn,
                last,
                change == null ? null : change.dueOn(),
                change == null ? null : change.setOn(),
                moved ? last : null,
                moved ? noon(last).plusSeconds(3600) : null,
                moved ? "搬迁" : null,
                noon(addedOn).minusSeconds(4 * 3600),
                visited.size());
        for (var day : visited) {
            visit(home, day);
        }
    }

    private void visit(Home home, LocalDate day) throws SQLException {
        var at = noon(day).plusSeconds(random.nextInt(-3 * 3600, 4 * 3600));
        var fullTime = home.team().fullTime();
        visits.add(
                DemoId.VISIT.of(++visitsMade),
                home.id(),
                home.team().grid().code(),
                at,
                day,
                fullTime.name(),
                fullTime.id(),
                NOTES.get(random.nextInt(NOTES.size())),
                at.plusSeconds(60));
    }

    private VisitClass visitClass() {
        int percent = random.nextInt(100);
        return percent < 20 ? VisitClass.HIGH_RISK : percent < 50 ? VisitClass.KEY : VisitClass.GENERAL;
    }

    private record Change(LocalDate setOn, LocalDate dueOn) {}

    /** Since the last visit something has happened: somebody has to look sooner. */
    private @Nullable Change change(LocalDate last) {
        var setOn = time.today().minusDays(1);
        return random.nextInt(100) < PERCENT_CHANGED && last.isBefore(setOn)
                ? new Change(setOn, setOn.plusDays(random.nextInt(1, 3)))
                : null;
    }

    private Instant noon(LocalDate day) {
        return time.at(day, LocalTime.NOON);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
