package io.gridward.casework;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.casework.CaseFixture.act;
import static io.gridward.casework.CaseFixture.arrange;
import static io.gridward.casework.CaseFixture.dispatchedAt;
import static io.gridward.casework.CaseFixture.nowhere;
import static io.gridward.casework.CaseFixture.resolve;
import static io.gridward.casework.CaseFixture.rework;
import static io.gridward.casework.CaseFixture.start;
import static io.gridward.casework.CaseFixture.verifyingAt;
import static io.gridward.identity.SignIn.loggedInAs;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

@GridwardTest
class VerifyingACaseTest {

    @Test
    void whoever_handled_it_does_not_verify_it() {
        String id = dispatchedAt(nowhere());
        act(Role.WORKER, id, "start", Map.of()).statusCode(200);
        resolve(id);
        arrange(id);
        act(Role.WORKER, id, "verification", Map.of("place", nowhere()))
                .statusCode(409)
                .body("unmet", contains("NOT_HANDLER"));
        act(Role.WORKER, id, "rework", Map.of("place", nowhere(), "reason", "x"))
                .statusCode(409);
        act(Role.LEADER, id, "verification", Map.of("place", nowhere())).statusCode(200);
    }

    @Test
    void it_is_verified_on_site() {
        String id = verifyingAt(nowhere());
        var far = CaseFixture.place(1.504, 50.5, "WGS84");
        act(Role.SUPERVISOR, id, "verification", Map.of("place", far))
                .statusCode(422)
                .body("code", equalTo("CASE_NOT_ON_SITE"))
                .body("metres", equalTo(284));
        act(Role.SUPERVISOR, id, "rework", Map.of("reason", "仍有积水")).statusCode(400);
        act(Role.SUPERVISOR, id, "verification", Map.of()).statusCode(400);
        act(Role.SUPERVISOR, id, "verification", Map.of("place", CaseFixture.place(1.502, 50.5, "WGS84")))
                .statusCode(200);
    }

    @Test
    void after_two_reworks_in_vain_it_is_ended_or_raised_but_not_reworked_again() {
        String id = verifyingAt(nowhere());
        for (int round = 1; round <= 2; round++) {
            rework(id);
            loggedInAs(Role.AUDITOR)
                    .get("/v1/cases/" + id)
                    .then()
                    .body("state", equalTo("REWORK"))
                    .body("reworks", equalTo(round));
            start(id);
            resolve(id);
            arrange(id);
        }
        act(Role.SUPERVISOR, id, "rework", Map.of("place", nowhere(), "reason", "仍有积水"))
                .statusCode(409)
                .body("unmet", contains("REWORK_LEFT"));
        loggedInAs(Role.COMMANDER)
                .get("/v1/cases/" + id)
                .then()
                .body("allowedVerbs", contains("TERMINATE", "SUPERVISE"));
        loggedInAs(Role.AUDITOR)
                .get("/v1/cases/" + id + "/clocks")
                .then()
                .body("items.findAll { it.kind == 'HANDLING' }.run", contains(1))
                .body("items.find { it.kind == 'HANDLING' }.pauses.size()", equalTo(2));
        act(Role.COMMANDER, id, "termination", Map.of("reason", "两次返工未果"))
                .statusCode(200)
                .body("state", equalTo("TERMINATED"));
        loggedInAs(Role.AUDITOR)
                .get("/v1/cases/" + id + "/clocks")
                .then()
                .body("items.find { it.kind == 'HANDLING' }.outcome", equalTo("TERMINATED"));
    }
}
