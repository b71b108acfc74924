package io.gridward.exchange;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.exchange.PastCaseFile.Row;
import io.gridward.shared.access.Role;

import static io.gridward.exchange.ImportFixture.assertCounts;
import static io.gridward.identity.SignIn.loggedInAs;
import static org.assertj.core.api.Assertions.assertThat;

/** Figures over cases that were imported are those that anyone counts from the file itself. */
@GridwardTest
class CountingPastCasesTest {

    private static final String VILLAGE = "330282003208";
    private static final int ROWS = 240;
    private static final int MINUTES_OF_A_DAY = 9 * 60;
    private static final DateTimeFormatter CELL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    /** How long each may take, in working minutes; an emergency in minutes of the clock (DOMAIN.md §7). */
    private static final Map<String, Integer> LIMITS =
            Map.of("01001", 3 * MINUTES_OF_A_DAY, "02001", 7 * MINUTES_OF_A_DAY, "08001", 4 * 60, "07001", 2 * 60);

    private static final String EMERGENCY = "07001";

    private final SplittableRandom random = new SplittableRandom(20261128);

    /** What became of a case and when it was due, by the file alone. */
    private record Expected(Row row, PastCaseFile file, LocalDateTime due, String fate) {}

    @Test
    void by_grid_area_department_category_and_month() throws IOException {
        var files = List.of(PastCaseFile.in(VILLAGE), PastCaseFile.in(VILLAGE));
        var working = new MinuteByMinute();
        var expected = new ArrayList<Expected>();
        for (int i = 0; i < ROWS; i++) {
            expected.add(invent(i, files.get(random.nextInt(2)), working));
        }
        for (var file : files) {
            var rows = expected.stream()
                    .filter(one -> one.file().equals(file))
                    .map(Expected::row)
                    .toArray(Row[]::new);
            assertCounts(file.imported(rows), rows.length, 0, 0);
        }

        for (var file : files) {
            var here = expected.stream().filter(one -> one.file().equals(file)).toList();
            assertThat(told("GRID", file.grid())).isEqualTo(counted(here, one -> file.grid()));
            assertThat(told("CATEGORY", file.grid()))
                    .isEqualTo(counted(here, one -> one.row().cells().get("categoryCode")));
            assertThat(told("MONTH", file.grid()))
                    .isEqualTo(counted(here, one -> one.due().toString().substring(0, 7)));
            assertThat(told("DEPARTMENT", file.grid())).isEqualTo(counted(here, one -> file.departmentId()));
        }
        assertThat(told("AREA", "330282003").get(VILLAGE))
                .isEqualTo(counted(expected, one -> VILLAGE).get(VILLAGE));
    }

    private Expected invent(int i, PastCaseFile file, MinuteByMinute working) {
        var cells = new LinkedHashMap<>(file.closed("row" + i).cells());
        String category = List.of("01001", "02001", "08001", EMERGENCY).get(random.nextInt(4));
        var reported = LocalDateTime.of(2025, 1, 1, 0, 0).plusMinutes(random.nextInt(330 * 24 * 60));
        var dispatched = reported.plusMinutes(random.nextInt(1, 600));
        int limit = LIMITS.get(category);
        String fate = List.of("CLOSED", "CLOSED", "CLOSED", "CLOSED", "TERMINATED", "IN_PROGRESS", "SUSPENDED")
                .get(random.nextInt(7));
        cells.put("categoryCode", category);
        cells.put("state", fate);
        cells.put("reportedAt", CELL.format(reported));
        cells.put("dispatchedAt", CELL.format(dispatched));
        cells.keySet().removeAll(List.of("resolvedAt", "closedAt", "outcome"));
        var started = dispatched.plusMinutes(5);
        boolean paused = fate.equals("CLOSED") && !category.equals(EMERGENCY) && random.nextInt(4) == 0;
        var suspended = started.plusMinutes(random.nextInt(1, 60));
        var resumed = suspended.plusMinutes(random.nextInt(60, 10_000));
        if (paused || fate.equals("SUSPENDED")) {
            cells.put("suspendedAt", CELL.format(suspended));
        }
        if (paused) {
            cells.put("resumedAt", CELL.format(resumed));
        }
        var due = category.equals(EMERGENCY)
                ? dispatched.plusMinutes(limit)
                : working.end(dispatched, limit, paused ? suspended : null, resumed);
        var settled =
                (paused ? resumed : started).plusMinutes(random.nextInt(category.equals(EMERGENCY) ? 240 : 12_000));
        switch (fate) {
            case "CLOSED" -> {
                cells.put("resolvedAt", CELL.format(settled));
                cells.put("closedAt", CELL.format(settled.plusMinutes(90)));
                fate = settled.isAfter(due) ? "closedLate" : "closedOnTime";
            }
            case "TERMINATED" -> {
                cells.put("closedAt", CELL.format(settled));
                fate = "terminated";
            }
            case "IN_PROGRESS" -> {
                cells.put("startedAt", CELL.format(started));
                fate = "open";
            }
            default -> cells.put("reviewOn", "2040-01-01");
        }
        return new Expected(new Row(cells), file, due, fate);
    }

    /** Of what was due in 2025, by key, how often what came of it; what is suspended is due at no time. */
    private static Map<String, Map<String, Integer>> counted(List<Expected> cases, Function<Expected, String> key) {
        var figures = new TreeMap<String, Map<String, Integer>>();
        cases.stream()
                .filter(one -> !one.fate().equals("SUSPENDED") && one.due().getYear() == 2025)
                .forEach(one -> {
                    var row = figures.computeIfAbsent(
                            key.apply(one),
                            any -> new HashMap<>(Map.of(
                                    "due",
                                    0,
                                    "closedOnTime",
                                    0,
                                    "closedLate",
                                    0,
                                    "open",
                                    0,
                                    "undone",
                                    0,
                                    "terminated",
                                    0)));
                    row.merge("due", 1, Integer::sum);
                    row.merge(one.fate(), 1, Integer::sum);
                });
        return figures;
    }

    private static Map<String, Map<String, Integer>> told(String by, String area) {
        var figures = new TreeMap<String, Map<String, Integer>>();
        List<Map<String, Object>> rows = loggedInAs(Role.AUDITOR)
                .get("/v1/cases/statistics?from=2025-01-01&to=2025-12-31&by=" + by + "&area=" + area)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("$");
        for (var row : rows) {
            var counts = new HashMap<String, Integer>();
            row.forEach((name, value) -> {
                if (value instanceof Integer count) {
                    counts.put(name, count);
                }
            });
            int onTime = counts.get("closedOnTime");
            assertThat(((Number) row.get("onTimeRate")).doubleValue())
                    .isCloseTo((double) onTime / counts.get("due"), org.assertj.core.data.Offset.offset(1e-6));
            figures.put((String) row.get("key"), counts);
        }
        return figures;
    }
}
