package io.gridward.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.grid.GridFixture;
import io.gridward.shared.access.Role;

import static io.gridward.casework.CaseFixture.act;
import static io.gridward.casework.CaseFixture.closedAt;
import static io.gridward.casework.CaseFixture.dispatchedAt;
import static io.gridward.casework.CaseFixture.middleOf;
import static io.gridward.casework.CaseFixture.startedAt;
import static io.gridward.grid.GridFixture.freeSquare;
import static io.gridward.grid.GridFixture.gridOn;
import static io.gridward.identity.SignIn.loggedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@GridwardTest
class CountingWhatWasDueTest {

    private static final String VILLAGE = "330282003207";

    @Inject
    CaseRowsForTests rows;

    @Test
    void what_is_left_open_or_ended_lowers_the_rate_and_what_is_suspended_or_given_away_is_not_counted() {
        var square = freeSquare();
        String grid = gridOn(VILLAGE, square);
        closed(square, 0);
        closed(square, 1);
        startedAt(middleOf(square));
        String terminated = startedAt(middleOf(square));
        act(Role.COMMANDER, terminated, "termination", Map.of("reason", "房屋已拆除"))
                .statusCode(200);
        String reopened = closed(square, 0);
        act(Role.COMMANDER, reopened, "reopening", Map.of("reason", "再次堵塞")).statusCode(200);
        String suspended = startedAt(middleOf(square));
        var review = LocalDate.now(ZoneOffset.UTC).plusDays(20).toString();
        act(Role.COMMANDER, suspended, "suspension", Map.of("reason", "SEASONAL", "note", "待汛期后", "reviewOn", review))
                .statusCode(200);
        String returned = dispatchedAt(middleOf(square));
        act(Role.DEPARTMENT, returned, "return-requests", Map.of("reason", "NOT_OURS", "note", "x"))
                .statusCode(201);
        CaseFixture.dispatch(returned);

        statistics("GRID", grid)
                .body("key", contains(grid))
                .body("[0].due", equalTo(6))
                .body("[0].closedOnTime", equalTo(1))
                .body("[0].closedLate", equalTo(1))
                .body("[0].open", equalTo(2))
                .body("[0].undone", equalTo(1))
                .body("[0].terminated", equalTo(1))
                .body("[0].onTimeRate", equalTo(1 / 6f));
        // The same wherever it is counted.
        statistics("AREA", VILLAGE).body("[0].due", equalTo(6));
        statistics("CATEGORY", grid).body("key", contains("01001")).body("[0].due", equalTo(6));
        statistics("MONTH", grid).body("due.sum()", equalTo(6)).body("closedOnTime.sum()", equalTo(1));
        statistics("DEPARTMENT", grid).body("due.sum()", equalTo(6));
        statistics("AREA", "330282003").body("find { it.key == '" + VILLAGE + "' }.due", equalTo(6));
    }

    @Test
    void of_nothing_there_is_no_rate_and_of_elsewhere_nothing_is_told() {
        String grid = gridOn(VILLAGE, freeSquare());
        statistics("GRID", grid).body("$", empty());
        loggedInAs(Role.COMMANDER, "330282006")
                .get("/v1/cases/statistics?area=330282003")
                .then()
                .statusCode(200)
                .body("$", empty());
        loggedInAs(Role.COMMANDER)
                .get("/v1/cases/statistics?from=2026-01-01&to=2027-06-01")
                .then()
                .statusCode(400)
                .body("onTimeRate", nullValue());
    }

    @Test
    void what_was_told_is_told_again_whatever_became_of_the_cases() {
        var square = freeSquare();
        String grid = gridOn("330282003208", square);
        var told = new LinkedHashMap<Instant, Map<String, List<Object>>>();
        told.put(Instant.now(), figures(grid, null));
        String closed = closed(square, 0);
        told.put(Instant.now(), figures(grid, null));
        String suspended = startedAt(middleOf(square));
        String returned = dispatchedAt(middleOf(square));
        told.put(Instant.now(), figures(grid, null));
        act(Role.COMMANDER, closed, "reopening", Map.of("reason", "再次堵塞")).statusCode(200);
        told.put(Instant.now(), figures(grid, null));
        var review = LocalDate.now(ZoneOffset.UTC).plusDays(20).toString();
        act(Role.COMMANDER, suspended, "suspension", Map.of("reason", "SEASONAL", "note", "待汛期后", "reviewOn", review))
                .statusCode(200);
        act(Role.DEPARTMENT, returned, "return-requests", Map.of("reason", "NOT_OURS", "note", "x"))
                .statusCode(201);
        told.put(Instant.now(), figures(grid, null));
        CaseFixture.dispatch(returned);
        act(Role.COMMANDER, suspended, "resumption", Map.of()).statusCode(200);
        act(Role.COMMANDER, suspended, "termination", Map.of("reason", "房屋已拆除")).statusCode(200);
        told.put(Instant.now(), figures(grid, null));

        assertThat(Set.copyOf(told.values())).as("something came of each step").hasSize(told.size());
        told.forEach((at, then) -> assertThat(figures(grid, at)).as("at %s", at).isEqualTo(then));
        // What is kept is kept for good.
        assertThatThrownBy(() -> rows.update("delete from case_clock_before where case_id = ?", closed))
                .hasMessageContaining("never changed");
    }

    private static Map<String, List<Object>> figures(String grid, Instant time) {
        return Stream.of("GRID", "CATEGORY", "MONTH", "DEPARTMENT")
                .collect(Collectors.toMap(
                        by -> by,
                        by -> statistics(by, grid, time).extract().jsonPath().getList("$")));
    }

    /** @param days too late */
    private String closed(GridFixture.Square square, int days) {
        String id = closedAt(middleOf(square));
        if (days > 0) {
            rows.update(
                    "update case_clock set stopped_at = due_at + interval '" + days
                            + " days' where kind = 'HANDLING' and case_id = ?",
                    id);
        }
        return id;
    }

    private static ValidatableResponse statistics(String by, String area) {
        return statistics(by, area, null);
    }

    private static ValidatableResponse statistics(String by, String area, Instant time) {
        var today = LocalDate.now(ZoneOffset.UTC);
        var asked = loggedInAs(Role.AUDITOR);
        if (time != null) {
            asked.queryParam("time", time.toString());
        }
        return asked.queryParam("by", by)
                .queryParam("area", area)
                .queryParam("from", today.toString())
                .queryParam("to", today.plusDays(60).toString())
                .get("/v1/cases/statistics")
                .then()
                .statusCode(200);
    }
}
