package io.gridward.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;
import io.gridward.shared.database.StatementCount;

import static io.gridward.casework.CaseFixture.accept;
import static io.gridward.casework.CaseFixture.department;
import static io.gridward.casework.CaseFixture.middleOf;
import static io.gridward.casework.CaseFixture.nowhere;
import static io.gridward.casework.CaseFixture.reject;
import static io.gridward.casework.CaseFixture.reportedAt;
import static io.gridward.grid.GridFixture.freeSquare;
import static io.gridward.grid.GridFixture.gridIn;
import static io.gridward.grid.GridFixture.gridOn;
import static io.gridward.identity.SignIn.loggedInAs;
import static io.gridward.shared.graphql.Graphql.ask;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@GridwardTest
class CasesThroughGraphqlTest {

    private static final String VILLAGE = "330282003201";
    private static final String REPORT =
            "mutation($input: ReportCaseInput!) { reportCase(input: $input) { id number state text source } }";

    @Inject
    StatementCount statements;

    @Test
    void mutations_lead_from_report_to_closure() {
        String id = UUID.randomUUID().toString();
        String text = "'; drop table case_file; -- 👷🏽";
        var input =
                Map.of("id", id, "categoryCode", "01001", "text", text, "place", nowhere(), "source", "HOTLINE_12345");
        String number = ask(loggedInAs(Role.COMMANDER), REPORT, Map.of("input", input))
                .body("errors", nullValue())
                .body("data.reportCase.id", equalTo(id))
                .body("data.reportCase.text", equalTo(text))
                .body("data.reportCase.source", equalTo("HOTLINE_12345"))
                .extract()
                .path("data.reportCase.number");
        ask(loggedInAs(Role.COMMANDER), REPORT, Map.of("input", input)).body("data.reportCase.number", equalTo(number));
        move(Role.COMMANDER, id, "acceptCase(id: $id, expectedVersion: 0, note: \"属实\")", "ACCEPTED");
        String department = department();
        move(Role.COMMANDER, id, "dispatchCase(id: $id, input: {departmentId: \"" + department + "\"})", "DISPATCHED");
        move(Role.DEPARTMENT, id, "startCase(id: $id)", "IN_PROGRESS");
        move(Role.DEPARTMENT, id, "resolveCase(id: $id, input: {note: \"已疏通\"})", "RESOLVED");
        move(Role.COMMANDER, id, "arrangeCaseVerification(id: $id, input: {})", "VERIFYING");
        move(
                Role.SUPERVISOR,
                id,
                "verifyCase(id: $id, input: {place: {longitude: 1.5, latitude: 50.5, datum: WGS84}})",
                "CALLBACK");
        move(Role.COMMANDER, id, "callBackCase(id: $id, input: {outcome: SATISFIED})", "CALLBACK");
        move(Role.COMMANDER, id, "closeCase(id: $id, expectedVersion: 7)", "CLOSED");
        ask(
                        loggedInAs(Role.PARTNER),
                        "query($id: ID!) { case(id: $id) { state closedAt departmentId satisfaction allowedVerbs clocks { kind outcome dueAt } grid { code }"
                                + " steps { seq verb from to note } category { code } } }",
                        Map.of("id", id))
                .body("errors", nullValue())
                .body("data.case.closedAt", notNullValue())
                .body("data.case.departmentId", equalTo(department))
                .body("data.case.allowedVerbs", empty())
                .body("data.case.grid", nullValue())
                .body("data.case.category.code", equalTo("01001"))
                .body("data.case.satisfaction", equalTo("SATISFIED"))
                .body("data.case.clocks.kind", contains("ACCEPTANCE", "HANDLING", "SIGNING", "VERIFICATION"))
                .body("data.case.clocks.outcome", contains("DONE", "DONE", "DONE", "DONE"))
                .body("data.case.steps.seq", contains(1, 2, 3, 4, 5, 6, 7, 8, 9))
                .body("data.case.steps[1].note", equalTo("属实"));
    }

    @Test
    void a_rejection_says_why() {
        String id = reportedAt(nowhere());
        move(Role.ADMIN, id, "rejectCase(id: $id, input: {reason: \"不属受理范围\"})", "REJECTED");
    }

    @Test
    void refusals_have_the_codes_of_rest() {
        String id = reportedAt(nowhere());
        refused(Role.COMMANDER, id, "closeCase(id: $id)", "CASE_TRANSITION_ILLEGAL")
                .body("errors[0].extensions.state", equalTo("REPORTED"))
                .body("errors[0].extensions.allowedVerbs", contains("ACCEPT", "REJECT", "MERGE", "SUPERVISE"));
        refused(Role.WORKER, id, "acceptCase(id: $id)", "FORBIDDEN");
        refused(Role.COMMANDER, id, "acceptCase(id: $id, expectedVersion: 3)", "STALE_VERSION");
        refused(Role.COMMANDER, id, "rejectCase(id: $id, input: {reason: \" \"})", "INVALID_FIELDS");
        refused(Role.COMMANDER, UUID.randomUUID().toString(), "acceptCase(id: $id)", "NOT_FOUND");
        refused(Role.COMMANDER, "no-id", "acceptCase(id: $id)", "NOT_FOUND");
        ask(
                        loggedInAs(Role.WORKER),
                        REPORT,
                        Map.of("input", Map.of("categoryCode", "77", "text", "x", "place", nowhere())))
                .body("errors[0].extensions.code", equalTo("CASE_CATEGORY_UNKNOWN"));
        ask(
                        loggedInAs(Role.WORKER),
                        REPORT,
                        Map.of("input", Map.of("categoryCode", "01", "text", "长".repeat(2001), "place", nowhere())))
                .body("errors[0].extensions.code", equalTo("INVALID_FIELDS"))
                .body("errors[0].extensions.errors[0].pointer", equalTo("/text"));
        ask(
                        loggedInAs(Role.WORKER),
                        REPORT,
                        Map.of(
                                "input",
                                Map.of(
                                        "categoryCode",
                                        "01",
                                        "text",
                                        "x",
                                        "place",
                                        CaseFixture.place(30, 121, "WGS84"))))
                .body("errors[0].extensions.code", equalTo("COORDINATES_SWAPPED"));
    }

    @Test
    void a_connection_goes_on_where_the_page_ended() {
        var square = freeSquare();
        String grid = gridOn(VILLAGE, square);
        String first = reportedAt(middleOf(square));
        String second = reportedAt(middleOf(square));
        accept(second);
        String query = "query($grid: String, $after: String) { cases(grid: $grid, states: [REPORTED, ACCEPTED],"
                + " from: \"2020-01-01T00:00:00+08:00\", first: 1, after: $after)"
                + " { nodes { id } edges { cursor } pageInfo { hasNextPage endCursor } } }";
        String cursor = ask(loggedInAs(Role.PARTNER), query, Map.of("grid", grid))
                .body("errors", nullValue())
                .body("data.cases.nodes.id", contains(second))
                .extract()
                .path("data.cases.pageInfo.endCursor");
        ask(loggedInAs(Role.PARTNER), query, Map.of("grid", grid, "after", cursor))
                .body("data.cases.nodes.id", contains(first))
                .body("data.cases.pageInfo.hasNextPage", equalTo(false));
    }

    @Test
    void a_case_is_read_again_by_its_id_within_reach() {
        var square = freeSquare();
        String grid = gridOn(VILLAGE, square);
        String id = reportedAt(middleOf(square));
        String query = "query($id: ID!) { node(id: $id) { ... on Case { grid { code } } } case(id: $id) { id } }";
        ask(loggedInAs(Role.PARTNER, "330282003"), query, Map.of("id", id))
                .body("data.node.grid.code", equalTo(grid))
                .body("data.case.id", equalTo(id));
        ask(loggedInAs(Role.PARTNER, "330282006"), query, Map.of("id", id))
                .body("errors", nullValue())
                .body("data.node", nullValue())
                .body("data.case", nullValue());
    }

    @Test
    void a_grid_shows_its_latest_open_cases() {
        var square = freeSquare();
        String grid = gridOn(VILLAGE, square);
        var open = new ArrayList<String>();
        for (int i = 0; i < 3; i++) {
            open.add(0, reportedAt(middleOf(square)));
        }
        reject(reportedAt(middleOf(square)));
        String empty = gridIn(VILLAGE);
        String query = "query($code: String!, $first: Int) { grid(code: $code) { openCaseCount"
                + " openCases(first: $first) { id } } }";
        ask(loggedInAs(Role.PARTNER), query, Map.of("code", grid))
                .body("errors", nullValue())
                .body("data.grid.openCaseCount", equalTo(3))
                .body("data.grid.openCases.id", equalTo(open));
        ask(loggedInAs(Role.PARTNER), query, Map.of("code", grid, "first", 2))
                .body("data.grid.openCases.id", equalTo(open.subList(0, 2)));
        ask(loggedInAs(Role.PARTNER), query, Map.of("code", empty))
                .body("data.grid.openCaseCount", equalTo(0))
                .body("data.grid.openCases", empty());
        ask(loggedInAs(Role.PARTNER), query, Map.of("code", grid, "first", 101))
                .body("errors[0].extensions.code", equalTo("INVALID_FIELDS"));
    }

    @Test
    void the_statements_do_not_grow_with_the_rows() {
        String village = "330282003202";
        String query = "{ grids(area: \"" + village + "\", first: 100) { nodes { code openCaseCount"
                + " openCases(first: 2) { id allowedVerbs grid { name } category { name } steps { seq } photos { id } } } } }";
        String list = "{ cases(area: \"" + village + "\", first: 100)"
                + " { nodes { id grid { name } category { name } steps { seq } photos { id } } } }";
        caseOnNewGrid(village);
        ask(loggedInAs(Role.PARTNER), query).body("data.grids.nodes", hasSize(1));
        int few = statements.during(() -> ask(loggedInAs(Role.PARTNER), query).body("errors", nullValue()));
        int fewListed =
                statements.during(() -> ask(loggedInAs(Role.PARTNER), list).body("errors", nullValue()));
        for (int i = 0; i < 9; i++) {
            caseOnNewGrid(village);
        }
        int many = statements.during(() -> ask(loggedInAs(Role.PARTNER), query).body("data.grids.nodes", hasSize(10)));
        int manyListed =
                statements.during(() -> ask(loggedInAs(Role.PARTNER), list).body("data.cases.nodes", hasSize(20)));
        assertThat(List.of(many, manyListed)).isEqualTo(List.of(few, fewListed));
        // grids, counts, cases, and for those grids, categories, steps and photos, and who is asking; for what he may
        // do
        // the cases as a whole, his departments, and what he has handled.
        assertThat(few).isLessThanOrEqualTo(12);
    }

    private static void caseOnNewGrid(String village) {
        var square = freeSquare();
        gridOn(village, square);
        reportedAt(middleOf(square));
        accept(reportedAt(middleOf(square)));
    }

    private static void move(Role role, String id, String mutation, String state) {
        ask(loggedInAs(role), "mutation($id: ID!) { moved: " + mutation + " { state } }", Map.of("id", id))
                .body("errors", nullValue())
                .body("data.moved.state", equalTo(state));
    }

    private static io.restassured.response.ValidatableResponse refused(
            Role role, String id, String mutation, String code) {
        return ask(loggedInAs(role), "mutation($id: ID!) { moved: " + mutation + " { state } }", Map.of("id", id))
                .body("errors[0].extensions.code", equalTo(code));
    }
}
