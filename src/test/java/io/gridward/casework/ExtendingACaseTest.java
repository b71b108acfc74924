package io.gridward.casework;

import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.casework.CaseFixture.act;
import static io.gridward.casework.CaseFixture.middleOf;
import static io.gridward.casework.CaseFixture.nowhere;
import static io.gridward.casework.CaseFixture.startedAt;
import static io.gridward.grid.GridFixture.freeSquare;
import static io.gridward.grid.GridFixture.gridOn;
import static io.gridward.identity.SignIn.loggedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@GridwardTest
class ExtendingACaseTest {

    private static final String VILLAGE = "330282003204";

    @Test
    void what_was_asked_for_before_it_was_due_is_granted_once_here_and_once_above() {
        var square = freeSquare();
        gridOn(VILLAGE, square);
        String id = startedAt(middleOf(square));
        ask(id, 4)
                .statusCode(422)
                .body("code", equalTo("CASE_EXTENSION_TOO_LONG"))
                .body("most", equalTo(3));
        String due = ask(id, 2)
                .statusCode(201)
                .body("request", equalTo("EXTENSION"))
                .body("requestedAmount", equalTo(2))
                .extract()
                .path("dueAt");
        ask(id, 2).statusCode(409).body("unmet", contains("NOTHING_REQUESTED"));
        String later = act(loggedInAs(Role.COMMANDER, VILLAGE), id, "extensions", Map.of())
                .statusCode(201)
                .body("request", nullValue())
                .body("extensions", equalTo(1))
                .extract()
                .path("dueAt");
        assertThat(Instant.parse(later)).isAfter(Instant.parse(due));

        ask(id, 1).statusCode(201);
        act(loggedInAs(Role.COMMANDER, VILLAGE), id, "extensions", Map.of())
                .statusCode(409)
                .body("unmet", contains("FIRST_EXTENSION_OR_SUPERIOR"));
        act(loggedInAs(Role.COMMANDER, "330282003"), id, "extensions", Map.of()).statusCode(201);
        ask(id, 1).statusCode(409).body("unmet", contains("EXTENSION_LEFT"));
        loggedInAs(Role.AUDITOR)
                .get("/v1/cases/" + id + "/clocks")
                .then()
                .body("items.find { it.kind == 'HANDLING' }.amount", equalTo(6))
                .body("items.find { it.kind == 'HANDLING' }.extended", equalTo(3));
    }

    @Test
    void a_refusal_leaves_the_time_as_it_was() {
        String id = startedAt(nowhere());
        String due = ask(id, 1).extract().path("dueAt");
        act(Role.COMMANDER, id, "request-refusal", Map.of("reason", "理由不足"))
                .statusCode(200)
                .body("request", nullValue())
                .body("dueAt", equalTo(due));
        act(Role.COMMANDER, id, "extensions", Map.of()).statusCode(409).body("unmet", contains("EXTENSION_REQUESTED"));
    }

    private static io.restassured.response.ValidatableResponse ask(String id, int amount) {
        return act(Role.DEPARTMENT, id, "extension-requests", Map.of("amount", amount, "reason", "等待材料"));
    }
}
