package io.gridward.intake;

import java.util.Map;

import jakarta.inject.Inject;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.attachment.content.Pictures;
import io.gridward.grid.GridFixture;
import io.gridward.shared.access.Role;
import io.gridward.shared.database.StatementCount;

import static io.gridward.identity.SignIn.loggedInAs;
import static io.gridward.intake.IntakeFixture.moderated;
import static io.gridward.intake.IntakeFixture.report;
import static io.gridward.intake.IntakeFixture.reported;
import static io.gridward.intake.IntakeFixture.send;
import static io.gridward.intake.IntakeFixture.sendPhoto;
import static io.gridward.intake.IntakeFixture.square;
import static io.gridward.intake.IntakeFixture.waiting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@GridwardTest
class ReportsThroughGraphqlTest {

    private static final String LIST = "query($grid: String!) { residentReports(area: $grid, first: 50)"
            + " { nodes { id state photos { id } case { number } } pageInfo { hasNextPage } } }";

    @Inject
    StatementCount statements;

    @Test
    void a_report_is_read_and_becomes_a_case() {
        var square = square();
        send(moderated().key(), report(square)).statusCode(201);
        String id = waiting(square);
        ask(
                        Role.COMMANDER,
                        "query($id: ID!) { residentReport(id: $id) { text source place { longitude datum } contactPhone"
                                + " state case { number } } }",
                        Map.of("id", id))
                .body("errors", nullValue())
                .body("data.residentReport.text", equalTo("下水道堵塞"))
                .body("data.residentReport.place.datum", equalTo("WGS84"))
                .body("data.residentReport.contactPhone", equalTo(IntakeFixture.PHONE))
                .body("data.residentReport.case", nullValue());
        String release =
                "mutation($id: ID!) { releaseResidentReport(id: $id, expectedVersion: 0, input: {categoryCode: \"08001\"}) { state case { categoryCode } } }";
        ask(Role.WORKER, release, Map.of("id", id)).body("errors[0].extensions.code", equalTo("FORBIDDEN"));
        ask(Role.COMMANDER, release, Map.of("id", id))
                .body("errors", nullValue())
                .body("data.releaseResidentReport.state", equalTo("RELEASED"))
                .body("data.releaseResidentReport.case.categoryCode", equalTo("08001"));
        ask(
                        Role.COMMANDER,
                        "mutation($id: ID!) { dropResidentReport(id: $id, expectedVersion: 1, input: {reason: \"重复\"}) { state } }",
                        Map.of("id", id))
                .body("errors[0].extensions.code", equalTo("REPORT_DECIDED"));
    }

    @Test
    void sources_are_read_without_their_keys() {
        String id = moderated().id();
        ask(
                        Role.ADMIN,
                        "query($id: ID!) { reportSource(id: $id) { name areaCode perMinute moderated } }",
                        Map.of("id", id))
                .body("errors", nullValue())
                .body("data.reportSource.name", notNullValue())
                .body("data.reportSource.moderated", equalTo(true));
        ask(Role.ADMIN, "{ reportSources(area: \"330282107\", first: 1) { nodes { id } edges { cursor } } }", Map.of())
                .body("errors", nullValue());
        ask(Role.COMMANDER, "{ reportSources(first: 1) { nodes { id } } }", Map.of())
                .body("errors[0].extensions.code", equalTo("FORBIDDEN"));
    }

    @Test
    void many_reports_cost_as_many_statements_as_few() {
        var few = square();
        var many = square();
        sendReleased(few, 1);
        sendReleased(many, 6);
        String fewGrid = gridOf(few);
        String manyGrid = gridOf(many);
        int forFew = statements.during(() -> list(fewGrid, 1));
        int forMany = statements.during(() -> list(manyGrid, 6));
        assertThat(forMany).isEqualTo(forFew);
    }

    private static void list(String grid, int expected) {
        ask(Role.COMMANDER, LIST, Map.of("grid", grid))
                .body("errors", nullValue())
                .body("data.residentReports.nodes.size()", equalTo(expected))
                .body("data.residentReports.nodes[0].case.number", notNullValue())
                .body("data.residentReports.nodes[0].photos.size()", equalTo(1));
    }

    private static void sendReleased(GridFixture.Square square, int count) {
        String key = moderated().key();
        for (int i = 0; i < count; i++) {
            String token = send(key, report(square)).extract().path("token");
            sendPhoto(key, token, Pictures.jpeg(7100 + i)).statusCode(201);
            IntakeFixture.decide(Role.COMMANDER, waiting(square), "release", Map.of());
        }
        assertThat(reported(square)).hasSize(count);
    }

    private static String gridOf(GridFixture.Square square) {
        return ask(
                        Role.COMMANDER,
                        "query($id: ID!) { residentReport(id: $id) { gridCode } }",
                        Map.of("id", reported(square).get(0)))
                .extract()
                .path("data.residentReport.gridCode");
    }

    private static ValidatableResponse ask(Role role, String document, Map<String, ?> variables) {
        return loggedInAs(role)
                .contentType(ContentType.JSON)
                .body(Map.of("query", document, "variables", variables))
                .post("/graphql")
                .then();
    }
}
