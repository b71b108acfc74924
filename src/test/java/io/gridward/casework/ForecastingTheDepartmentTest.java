package io.gridward.casework;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.department.DepartmentFixture;
import io.gridward.grid.GridFixture;
import io.gridward.shared.access.Role;
import io.gridward.shared.database.StatementCount;

import static io.gridward.casework.RoutingFixture.COUNTY;
import static io.gridward.casework.RoutingFixture.OTHER_TOWN;
import static io.gridward.casework.RoutingFixture.TOWN;
import static io.gridward.casework.RoutingFixture.VILLAGE;
import static io.gridward.casework.RoutingFixture.commander;
import static io.gridward.casework.RoutingFixture.delete;
import static io.gridward.casework.RoutingFixture.forecast;
import static io.gridward.casework.RoutingFixture.ruled;
import static io.gridward.department.DepartmentFixture.serving;
import static io.gridward.identity.SignIn.loggedInAs;
import static io.gridward.shared.graphql.Graphql.ask;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

/** Who would get this? */
@GridwardTest
class ForecastingTheDepartmentTest {

    @Inject
    StatementCount statements;

    @Inject
    CaseRouting routing;

    @Test
    void the_department_the_rule_that_decided_and_those_passed_over() {
        var square = GridFixture.freeSquare();
        String grid = GridFixture.gridOn(VILLAGE, square);
        String ofTown = serving(TOWN);
        String retired = serving(TOWN);
        String deciding = ruled(grid, "01", ofTown);
        String nearer = ruled(grid, "01001", retired);
        String wider = ruled(grid, null, ofTown);
        DepartmentFixture.retire(retired, 0);

        for (String where : new String[] {
            "grid=" + grid, "longitude=%s&latitude=%s&datum=WGS84".formatted(square.longitude(), square.latitude())
        }) {
            forecast(commander(TOWN), "category=01001&" + where)
                    .statusCode(200)
                    .body("department.id", equalTo(ofTown))
                    .body("rule.id", equalTo(deciding))
                    .body("passedOver.findAll { it.rule.areaCode == '" + grid + "' }.rule.id", contains(nearer, wider))
                    .body(
                            "passedOver.findAll { it.rule.areaCode == '" + grid + "' }.reason",
                            contains("DEPARTMENT_RETIRED", "NEARER_RULE_DECIDES"));
        }
        assertThat(routing.departmentFor("01001", grid))
                .hasValueSatisfying(found -> assertThat(found.id()).isEqualTo(ofTown));
        ask(
                        commander(TOWN),
                        "{ caseRouting(category: \"01001\", longitude: %s, latitude: %s, datum: WGS84) { department { id } rule { id } passedOver { reason rule { department { state } } } } }"
                                .formatted(square.longitude(), square.latitude()))
                .body("data.caseRouting.department.id", equalTo(ofTown))
                .body("data.caseRouting.passedOver.rule.department.state", hasItem("RETIRED"));
    }

    @Test
    void what_lies_in_no_grid_is_the_countys() {
        String rule = ruled(COUNTY, "08003", serving(COUNTY));

        forecast(commander(TOWN), "category=08003&longitude=1.5&latitude=50.5&datum=WGS84")
                .statusCode(200)
                .body("rule.id", equalTo(rule));
        delete(commander(), rule, 0);
    }

    @Test
    void nobody_where_no_rule_matches() {
        forecast(commander(), "category=06&grid=" + GridFixture.gridIn(VILLAGE))
                .statusCode(200)
                .body("department", nullValue())
                .body("rule", nullValue());
    }

    @Test
    void a_question_that_cannot_be_answered_is_refused() {
        String grid = GridFixture.gridIn(VILLAGE);
        refused("category=98&grid=" + grid, 422, "CASE_CATEGORY_UNKNOWN");
        refused("grid=" + grid, 400, "INVALID_FIELDS");
        refused("category=01", 400, "INVALID_FIELDS");
        refused("category=01&longitude=x&latitude=30&datum=WGS84", 400, "INVALID_FIELDS");
        refused("category=01&longitude=121&latitude=30", 400, "DATUM_UNKNOWN");
        refused("category=01&longitude=30&latitude=121&datum=WGS84", 400, "COORDINATES_SWAPPED");
        refused("category=01&datum=WGS84&grid=" + grid, 400, "INVALID_FIELDS");
        refused("category=01&grid=" + VILLAGE + "999", 404, "NOT_FOUND");
        ask(commander(), "{ caseRouting(category: \"01\") { rule { id } } }")
                .body("errors[0].extensions.code", equalTo("INVALID_FIELDS"));
    }

    @Test
    void places_and_grids_of_others_do_not_exist() {
        var square = GridFixture.freeSquare();
        String grid = GridFixture.gridOn(VILLAGE, square);

        forecast(commander(OTHER_TOWN), "category=01&grid=" + grid).statusCode(404);
        forecast(
                        commander(OTHER_TOWN),
                        "category=01&longitude=%s&latitude=%s&datum=WGS84"
                                .formatted(square.longitude(), square.latitude()))
                .statusCode(404);
        forecast(loggedInAs(Role.WORKER), "category=01&grid=" + grid).statusCode(403);
    }

    @Test
    void many_rules_take_as_many_statements_as_one() {
        String grid = GridFixture.gridIn(VILLAGE);
        ruled(grid, "08001", serving(TOWN));
        int few = statementsFor(grid);
        ruled(grid, "08", serving(TOWN));
        ruled(grid, null, serving(TOWN));

        assertThat(statementsFor(grid)).isEqualTo(few);
    }

    private int statementsFor(String grid) {
        var by = commander();
        return statements.during(
                () -> forecast(by, "category=08001&grid=" + grid).statusCode(200));
    }

    private static void refused(String query, int status, String code) {
        forecast(commander(), query).statusCode(status).body("code", equalTo(code));
    }
}
