package io.gridward.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.grid.GridFixture;
import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.loggedInAs;
import static io.gridward.intake.IntakeFixture.decide;
import static io.gridward.intake.IntakeFixture.moderated;
import static io.gridward.intake.IntakeFixture.report;
import static io.gridward.intake.IntakeFixture.reported;
import static io.gridward.intake.IntakeFixture.send;
import static io.gridward.intake.IntakeFixture.square;
import static io.gridward.intake.IntakeFixture.waiting;
import static org.assertj.core.api.Assertions.assertThat;

@GridwardTest
class ErasingContactsTest {

    @Inject
    ContactErasure erasure;

    @Inject
    EntityManager entities;

    @Test
    void of_what_has_ended_long_ago_nobody_can_be_called_any_more() throws Exception {
        String dropped = reportedOn(square());
        decide(Role.COMMANDER, dropped, "dropping", Map.of("reason", "广告")).statusCode(200);
        String rejected = reportedOn(square());
        reject(released(rejected));
        String waits = reportedOn(square());
        String goesOn = reportedOn(square());
        released(goesOn);
        String merged = reportedOn(square());
        merge(released(merged), released(reportedOn(square())));

        erasure.eraseEndedBefore(Instant.now().minusSeconds(3600));
        assertThat(List.of(dropped, rejected)).allMatch(id -> read(id).get("contactPhone") != null);

        eraseTogether(Instant.now().plusSeconds(60));
        assertThat(List.of(dropped, rejected)).allSatisfy(id -> {
            assertThat((String) read(id).get("contactName")).isNull();
            assertThat((String) read(id).get("contactPhone")).isNull();
            assertThat((String) read(id).get("erasedAt")).isNotNull();
            assertThat((String) read(id).get("text")).isEqualTo("下水道堵塞");
            assertThat(erasuresOf(id)).as("as if one node alone had done it").hasSize(1);
            assertThat(erasuresOf(id).get(0))
                    .startsWith("system ")
                    .doesNotContain(IntakeFixture.PHONE, "138****", "王女士");
        });
        assertThat(List.of(waits, goesOn, merged)).allMatch(id -> read(id).get("contactPhone") != null);
    }

    /** As two nodes would. */
    private void eraseTogether(Instant end) throws Exception {
        var other = new Thread(() -> erasure.eraseEndedBefore(end));
        other.start();
        erasure.eraseEndedBefore(end);
        other.join();
    }

    private static String reportedOn(GridFixture.Square square) {
        send(moderated().key(), report(square)).statusCode(201);
        assertThat(reported(square)).hasSize(1);
        return waiting(square);
    }

    private static String released(String id) {
        return decide(Role.COMMANDER, id, "release", Map.of()).extract().path("caseId");
    }

    private static void reject(String caseId) {
        act(caseId, "rejection", Map.of("reason", "不属受理范围"));
    }

    private static void merge(String caseId, String into) {
        act(caseId, "merging", Map.of("into", into));
    }

    private static void act(String caseId, String step, Map<String, ?> body) {
        loggedInAs(Role.COMMANDER)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/cases/" + caseId + "/" + step)
                .then()
                .statusCode(200);
    }

    private static JsonPath read(String id) {
        return loggedInAs(Role.COMMANDER)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "query",
                        "query($id: ID!) { residentReport(id: $id) { text contactName contactPhone erasedAt } }",
                        "variables",
                        Map.of("id", id)))
                .post("/graphql")
                .jsonPath()
                .setRootPath("data.residentReport");
    }

    /** Who, and all that was written down. */
    @SuppressWarnings("unchecked")
    private List<String> erasuresOf(String id) {
        return QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(
                        "select actor_name || ' ' || o::text from outbox o"
                                + " where subject_id = :id and type = 'RESIDENT_CONTACT_ERASED'",
                        String.class)
                .setParameter("id", id)
                .getResultList());
    }
}
