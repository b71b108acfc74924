package io.gridward.intake;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.loggedInAs;
import static io.gridward.intake.IntakeFixture.decide;
import static io.gridward.intake.IntakeFixture.moderated;
import static io.gridward.intake.IntakeFixture.report;
import static io.gridward.intake.IntakeFixture.send;
import static io.gridward.intake.IntakeFixture.square;
import static io.gridward.intake.IntakeFixture.waiting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

@GridwardTest
class CallingResidentsBackTest {

    @Inject
    EntityManager entities;

    @Test
    void who_calls_back_reads_whom_to_call_and_the_look_is_remembered() {
        String report = waitingOne();
        String file = released(report);
        loggedInAs(Role.COMMANDER)
                .get("/v1/cases/" + file + "/contacts")
                .then()
                .statusCode(200)
                .body("items.reportId", contains(report))
                .body("items[0].contactName", equalTo("王女士"))
                .body("items[0].contactPhone", equalTo(IntakeFixture.PHONE));
        assertThat(looksAt(report))
                .hasSize(1)
                .allMatch(look ->
                        look.contains(file) && !look.contains("138****") && !look.contains(IntakeFixture.PHONE));
        loggedInAs(Role.COMMANDER, "330282108")
                .get("/v1/cases/" + file + "/contacts")
                .then()
                .statusCode(404);
        for (var role :
                List.of(Role.WORKER, Role.LEADER, Role.SUPERVISOR, Role.AUDITOR, Role.DEPARTMENT, Role.PARTNER)) {
            loggedInAs(role).get("/v1/cases/" + file + "/contacts").then().statusCode(403);
        }
        assertThat(looksAt(report)).hasSize(1);
    }

    @Test
    void of_a_merged_case_they_are_called_with_the_one_it_was_merged_into() {
        String one = waitingOne();
        String other = waitingOne();
        String into = released(one);
        loggedInAs(Role.COMMANDER)
                .contentType(ContentType.JSON)
                .body(Map.of("into", into))
                .post("/v1/cases/" + released(other) + "/merging")
                .then()
                .statusCode(200);
        loggedInAs(Role.COMMANDER)
                .get("/v1/cases/" + into + "/contacts")
                .then()
                .body("items.reportId", containsInAnyOrder(one, other));
    }

    @Test
    void who_left_no_number_is_not_there_to_be_called() {
        var square = square();
        var anonymous = report(square);
        anonymous.remove("contact");
        send(moderated().key(), anonymous).statusCode(201);
        loggedInAs(Role.COMMANDER)
                .get("/v1/cases/" + released(waiting(square)) + "/contacts")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    private static String waitingOne() {
        var square = square();
        send(moderated().key(), report(square)).statusCode(201);
        return waiting(square);
    }

    private static String released(String report) {
        return decide(Role.COMMANDER, report, "release", Map.of()).extract().path("caseId");
    }

    @SuppressWarnings("unchecked")
    private List<String> looksAt(String report) {
        return QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(
                        "select o::text from outbox o" + " where subject_id = :id and type = 'RESIDENT_CONTACT_SEEN'",
                        String.class)
                .setParameter("id", report)
                .getResultList());
    }
}
