package io.gridward.casework;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.casework.CaseFixture.act;
import static io.gridward.casework.CaseFixture.nowhere;
import static io.gridward.casework.CaseFixture.report;
import static io.gridward.casework.CaseFixture.send;
import static io.gridward.identity.SignIn.loggedInAs;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@GridwardTest
class DraftingACaseTest {

    @Test
    void a_draft_is_seen_and_reported_by_its_author_only() {
        String id = draft();
        loggedInAs(Role.COMMANDER).get("/v1/cases/" + id).then().statusCode(404);
        loggedInAs(Role.COMMANDER)
                .get("/v1/cases?state=DRAFT&limit=200")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(id)));
        act(Role.COMMANDER, id, "submission", Map.of()).statusCode(404);
        loggedInAs(Role.WORKER).get("/v1/cases?state=DRAFT&limit=200").then().body("items.id", hasItem(id));
        act(Role.WORKER, id, "submission", Map.of()).statusCode(200).body("state", equalTo("REPORTED"));
        loggedInAs(Role.COMMANDER).get("/v1/cases/" + id).then().statusCode(200);
        act(Role.WORKER, id, "submission", Map.of()).statusCode(409);
    }

    @Test
    void the_clock_starts_when_it_is_reported() {
        String id = draft();
        loggedInAs(Role.WORKER).get("/v1/cases/" + id + "/clocks").then().body("items.size()", equalTo(0));
        act(Role.WORKER, id, "submission", Map.of()).statusCode(200);
        loggedInAs(Role.WORKER)
                .get("/v1/cases/" + id + "/clocks")
                .then()
                .body("items.kind", contains("ACCEPTANCE"))
                .body("items[0].amount", equalTo(4))
                .body("items[0].unit", equalTo("WORKING_HOUR"))
                .body("items[0].stoppedAt", nullValue());
    }

    @Test
    void only_those_who_walk_draft() {
        send(loggedInAs(Role.COMMANDER), report(nowhere(), "draft", true)).statusCode(403);
        send(loggedInAs(Role.DEPARTMENT), report(nowhere(), "draft", true)).statusCode(403);
        send(loggedInAs(Role.DEPARTMENT), report(nowhere(), "draft", false)).statusCode(201);
    }

    private static String draft() {
        return send(loggedInAs(Role.WORKER), report(nowhere(), "draft", true))
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .body("dueAt", nullValue())
                .body("allowedVerbs", contains("REPORT", "SELF_HANDLE"))
                .extract()
                .path("id");
    }
}
