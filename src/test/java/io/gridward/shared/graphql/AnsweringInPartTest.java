package io.gridward.shared.graphql;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import javax.sql.DataSource;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;
import io.gridward.shared.database.StatementCount;

import static io.gridward.identity.SignIn.loggedInAs;
import static io.gridward.shared.graphql.Graphql.ask;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** What the engine does beyond what the extension's own does, or does right. */
@GridwardTest
class AnsweringInPartTest {

    @Inject
    DataSource database;

    @Inject
    MeterRegistry metrics;

    @Inject
    StatementCount statements;

    private String grid;
    private String area;

    @BeforeEach
    void a_town_is_at_work() {
        var town = SampleTown.get();
        grid = town.codes().get(2);
        area = (String) town.variables().get("area");
    }

    @Test
    void a_field_that_is_refused_first_does_not_take_the_others_with_it() {
        ask(
                        loggedInAs(Role.PARTNER),
                        "query($code: String!) { team(gridCode: \"999999\") { gridCode } grid(code: $code) { code } }",
                        Map.of("code", grid))
                .body("data", nullValue())
                .body("errors.extensions.code", contains("NOT_FOUND"));
        ask(
                        loggedInAs(Role.PARTNER),
                        "query($code: String!) { at: gridAt(longitude: 900, latitude: 0, datum: WGS84) { code }"
                                + " grid(code: $code) { code } }",
                        Map.of("code", grid))
                .body("data.at", nullValue())
                .body("data.grid.code", equalTo(grid))
                .body("errors", hasSize(1))
                .body("errors[0].path", contains("at"))
                .body("errors[0].locations[0].column", notNullValue());
    }

    @Test
    void one_list_under_two_names_with_different_arguments() {
        ask(
                        loggedInAs(Role.PARTNER),
                        "query($code: String!) { grid(code: $code) { one: openCases(first: 1) { id }"
                                + " all: openCases { id } two: openCases(first: 2) { id } } }",
                        Map.of("code", grid))
                .body("errors", nullValue())
                .body("data.grid.one", hasSize(1))
                .body("data.grid.two", hasSize(2))
                .body("data.grid.all", hasSize(3));
    }

    @Test
    void a_batch_that_is_refused_fails_each_of_its_places_and_no_other() {
        ask(
                        loggedInAs(Role.PARTNER),
                        "query($area: String) { grids(area: $area, first: 2)"
                                + " { nodes { openCases(first: 0) { id } } } me { id } }",
                        Map.of("area", area))
                .body("data", nullValue())
                .body("errors", hasSize(2))
                .body("errors.extensions.code", everyItem(equalTo("INVALID_FIELDS")))
                .body("errors.path", containsInAnyOrder(path(0), path(1)));
    }

    private static List<Object> path(int node) {
        return List.of("grids", "nodes", node, "openCases");
    }

    @Test
    void the_same_field_at_several_places_is_one_statement() {
        var caller = loggedInAs(Role.PARTNER);
        String one = "{ a: grid(code: \"%s\") { openCases(first: 2) { id } } }".formatted(grid);
        String three = "{ a: grid(code: \"%1$s\") { openCases(first: 2) { id } }"
                .concat(" b: grid(code: \"%1$s\") { openCases(first: 2) { id } }")
                .concat(" c: grid(code: \"%1$s\") { openCases(first: 2) { id } } }")
                .formatted(grid);
        ask(caller, one);
        int few = statements.during(() -> ask(loggedInAs(Role.PARTNER), one));
        int more = statements.during(() -> ask(loggedInAs(Role.PARTNER), three).body("data.c.openCases", hasSize(2)));
        assertThat(more).as("two more grids, but the cases at once").isEqualTo(few + 2);
    }

    @Test
    void introspection_beside_data() {
        ask(
                        loggedInAs(Role.PARTNER),
                        "query($code: String!) { ...S grid(code: $code) { code }"
                                + " type: __type(name: \"Grid\") { name } } fragment S on Query"
                                + " { __schema { queryType { name } } }",
                        Map.of("code", grid))
                .body("errors", nullValue())
                .body("data.__schema.queryType.name", equalTo("Query"))
                .body("data.type.name", equalTo("Grid"))
                .body("data.grid.code", equalTo(grid));
    }

    @Test
    void every_answer_says_what_it_could_have_cost() {
        ask(loggedInAs(Role.PARTNER), "{ grids(first: 7) { nodes { code } } }")
                .body("extensions.cost.requested", equalTo(14))
                .body("extensions.cost.limit", equalTo(50_000))
                .body("extensions.cost", not(nullValue()));
    }

    @Test
    void messages_speak_the_language_of_the_caller() {
        String mutation = "mutation { createGrid(input: {areaCode: \"330282006004\", name: \" \"}) { code } }";
        ask(loggedInAs(Role.ADMIN).header("Accept-Language", "en"), mutation)
                .body("errors[0].extensions.errors[0].detail", equalTo("must not be blank"));
        ask(loggedInAs(Role.ADMIN), mutation)
                .body("errors[0].extensions.errors[0].detail", not(equalTo("must not be blank")));
    }

    @Test
    void what_takes_too_long_is_stopped() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table area in access exclusive mode");
            loggedInAs(Role.PARTNER)
                    .contentType("application/json")
                    .body(Map.of("query", "{ areas { nodes { name } } }"))
                    .post("/graphql")
                    .then()
                    .statusCode(400)
                    .body("errors[0].extensions.code", equalTo("GRAPHQL_TOO_SLOW"));
            connection.rollback();
        }
    }

    @Test
    void requests_are_counted_by_the_field_at_their_root() {
        ask(loggedInAs(Role.PARTNER), "query MadeUp { vacancies { nodes { gridCode } } }");
        ask(loggedInAs(Role.PARTNER), "query MadeUpToo { vacancies { nodes { gridCode } } me { id } }");
        assertThat(metrics.get("gridward.graphql")
                        .tags("type", "query", "field", "vacancies", "outcome", "ok")
                        .timer()
                        .count())
                .isPositive();
        assertThat(metrics.get("gridward.graphql")
                        .tags("type", "query", "field", "several", "outcome", "ok")
                        .timer()
                        .count())
                .isPositive();
    }
}
