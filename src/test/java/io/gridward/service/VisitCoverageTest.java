package io.gridward.service;

import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.grid.GridFixture;
import io.gridward.identity.SignIn;
import io.gridward.shared.access.Role;

import static io.gridward.service.ServiceFixture.OTHER_VILLAGE;
import static io.gridward.service.ServiceFixture.TOWN;
import static io.gridward.service.ServiceFixture.VILLAGE;
import static io.gridward.service.ServiceFixture.commander;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Which households were due in a period, and which of them were visited. */
@GridwardTest
class VisitCoverageTest {

    private static final LocalDate MARCH = LocalDate.parse("2025-03-01");

    @Inject
    HouseholdFixture households;

    @Test
    void each_due_household_counts_once_and_those_not_due_not_at_all() {
        String grid = GridFixture.gridIn(VILLAGE);
        String weekly = households.addedOn(grid, VisitClass.HIGH_RISK, MARCH.minusDays(3));
        households.visited(weekly, MARCH.plusDays(2));
        households.visited(weekly, MARCH.plusDays(9));
        households.addedOn(grid, VisitClass.HIGH_RISK, MARCH.minusDays(3));
        // Visited at the end of February: due again at the end of March.
        String key = households.addedOn(grid, VisitClass.KEY, MARCH.minusDays(90));
        households.visited(key, MARCH.minusDays(2));
        // Due in May only, although somebody came.
        String general = households.addedOn(grid, VisitClass.GENERAL, MARCH.minusDays(9));
        households.visited(general, MARCH.plusDays(4));

        var figures = coverage(grid, MARCH, MARCH.plusDays(30));
        assertThat(figures.getInt("[0].due")).isEqualTo(3);
        assertThat(figures.getInt("[0].visited")).isEqualTo(1);
        assertThat(figures.getDouble("[0].coverage")).isCloseTo(1 / 3.0, within(0.001));
    }

    @Test
    void nobody_due_is_no_coverage_at_all() {
        String grid = GridFixture.gridIn(VILLAGE);
        households.addedOn(grid, VisitClass.GENERAL, MARCH);
        assertThat(coverage(grid, MARCH, MARCH.plusDays(30)).getList("$")).isEmpty();
    }

    @Test
    void an_extra_day_makes_a_household_due_unless_somebody_was_there_since() {
        String grid = GridFixture.gridIn(VILLAGE);
        String changed = households.addedOn(grid, VisitClass.GENERAL, MARCH.minusDays(9));
        extra(changed, MARCH.minusDays(1), MARCH);
        String visited = households.addedOn(grid, VisitClass.GENERAL, MARCH.minusDays(9));
        extra(visited, MARCH.minusDays(1), MARCH);
        households.visited(visited, MARCH.minusDays(1));
        assertThat(coverage(grid, MARCH, MARCH.plusDays(30)).getInt("[0].due")).isEqualTo(1);
    }

    @Test
    void who_left_the_plan_before_he_was_due_is_not_missed() {
        String grid = GridFixture.gridIn(VILLAGE);
        for (int day : new int[] {2, 20}) {
            String gone = households.addedOn(grid, VisitClass.HIGH_RISK, MARCH);
            var on = MARCH.plusDays(day);
            households.sql("update household set ended_on = '" + on + "', ended_at = '" + on
                    + "T04:00:00Z', end_reason = 'x' where id = '" + gone + "'");
        }
        assertThat(coverage(grid, MARCH, MARCH.plusDays(30)).getInt("[0].due")).isEqualTo(1);
    }

    @Test
    void the_areas_below_add_up_to_the_one_above() {
        var june = LocalDate.parse("2024-06-01");
        String here = households.addedOn(GridFixture.gridIn(VILLAGE), VisitClass.HIGH_RISK, june);
        households.addedOn(GridFixture.gridIn(VILLAGE), VisitClass.HIGH_RISK, june);
        households.addedOn(GridFixture.gridIn(OTHER_VILLAGE), VisitClass.HIGH_RISK, june);
        households.visited(here, june.plusDays(5));
        var last = june.plusDays(20);
        assertThat(coverage(TOWN, june, last).getList("areaCode")).isEqualTo(List.of(VILLAGE, OTHER_VILLAGE));
        assertThat(coverage(TOWN, june, last).getList("due")).isEqualTo(List.of(2, 1));
        assertThat(coverage("330282", june, last).getList("due")).isEqualTo(List.of(3));
        assertThat(coverage("330282", june, last).getList("visited")).isEqualTo(List.of(1));
        assertThat(loggedIn(VILLAGE)
                        .get("/v1/visits/coverage?from=" + june + "&to=" + last)
                        .jsonPath()
                        .getList("due"))
                .isEqualTo(List.of(2));
    }

    private static RequestSpecification loggedIn(String reach) {
        return SignIn.loggedInAs(Role.LEADER, reach);
    }

    private void extra(String household, LocalDate setOn, LocalDate dueOn) {
        households.sql("insert into household_due_date (id, household_id, due_on, set_on, set_at, set_by_name, reason)"
                + " values (gen_random_uuid(), '" + household + "', '" + dueOn + "', '" + setOn
                + "', now(), 'x', 'x')");
    }

    private static JsonPath coverage(String area, LocalDate from, LocalDate to) {
        return commander()
                .get("/v1/visits/coverage?area=" + area + "&from=" + from + "&to=" + to)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
