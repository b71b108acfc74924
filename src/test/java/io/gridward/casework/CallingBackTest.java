package io.gridward.casework;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.casework.CaseFixture.accept;
import static io.gridward.casework.CaseFixture.act;
import static io.gridward.casework.CaseFixture.arrange;
import static io.gridward.casework.CaseFixture.close;
import static io.gridward.casework.CaseFixture.dispatch;
import static io.gridward.casework.CaseFixture.nowhere;
import static io.gridward.casework.CaseFixture.report;
import static io.gridward.casework.CaseFixture.resolve;
import static io.gridward.casework.CaseFixture.send;
import static io.gridward.casework.CaseFixture.start;
import static io.gridward.casework.CaseFixture.verify;
import static io.gridward.casework.CaseFixture.verifyingAt;
import static io.gridward.identity.SignIn.loggedInAs;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

@GridwardTest
class CallingBackTest {

    @Test
    void a_resident_is_called_before_his_case_is_closed() {
        String id = toBeCalled();
        act(Role.COMMANDER, id, "closure", Map.of()).statusCode(409).body("unmet", contains("CALLED"));
        call(id, "UNREACHABLE").body("state", equalTo("CALLBACK"));
        call(id, "DISSATISFIED").body("satisfaction", equalTo("DISSATISFIED"));
        loggedInAs(Role.COMMANDER)
                .get("/v1/cases/" + id)
                .then()
                .body("allowedVerbs", contains("REWORK", "CLOSE", "SUPERVISE"));
        act(Role.COMMANDER, id, "callback-rework", Map.of("reason", "居民不满意"))
                .statusCode(200)
                .body("satisfaction", nullValue());
        start(id);
        resolve(id);
        arrange(id);
        verify(id);
        call(id, "SATISFIED");
        close(id);
    }

    @Test
    void who_is_not_reached_three_times_is_called_no_more_and_never_counted_as_content() {
        String id = toBeCalled();
        call(id, "UNREACHABLE").body("state", equalTo("CALLBACK"));
        call(id, "UNREACHABLE").body("state", equalTo("CALLBACK"));
        call(id, "UNREACHABLE").body("state", equalTo("CLOSED")).body("satisfaction", equalTo("UNREACHABLE"));
        loggedInAs(Role.AUDITOR)
                .get("/v1/cases/" + id + "/steps")
                .then()
                .body("items.findAll { it.verb == 'CALL_BACK' }.reason", everyItem(equalTo("UNREACHABLE")))
                .body("items.find { it.verb == 'CLOSE' }.actorName", equalTo("system"));
    }

    @Test
    void a_worker_who_found_something_is_not_called() {
        String id = verifyingAt(nowhere());
        verify(id);
        act(Role.COMMANDER, id, "callbacks", Map.of("outcome", "SATISFIED"))
                .statusCode(409)
                .body("unmet", contains("TO_BE_CALLED"));
        close(id);
    }

    private static String toBeCalled() {
        String id = send(loggedInAs(Role.COMMANDER), report(nowhere(), "source", "HOTLINE_12345"))
                .statusCode(201)
                .extract()
                .path("id");
        accept(id);
        dispatch(id);
        start(id);
        resolve(id);
        arrange(id);
        verify(id);
        return id;
    }

    private static io.restassured.response.ValidatableResponse call(String id, String outcome) {
        return act(Role.COMMANDER, id, "callbacks", Map.of("outcome", outcome)).statusCode(201);
    }
}
