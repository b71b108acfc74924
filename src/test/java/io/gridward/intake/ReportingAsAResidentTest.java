package io.gridward.intake;

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
import static io.gridward.intake.IntakeFixture.source;
import static io.gridward.intake.IntakeFixture.square;
import static io.gridward.intake.IntakeFixture.standing;
import static io.gridward.intake.IntakeFixture.trusted;
import static io.gridward.intake.IntakeFixture.waiting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

@GridwardTest
class ReportingAsAResidentTest {

    @Inject
    EntityManager entities;

    @Test
    void of_a_trusted_source_it_is_a_case_at_once_that_names_nobody() {
        var square = square();
        var received = send(trusted().key(), report(square))
                .statusCode(201)
                .body("state", equalTo("RELEASED"))
                .body("token", matchesPattern("[\\w-]{22}"));
        String number = received.extract().path("number");
        loggedInAs(Role.AUDITOR)
                .get("/v1/cases/by-number/" + number)
                .then()
                .body("source", equalTo("RESIDENT"))
                .body("state", equalTo("REPORTED"))
                .body("reportedBy", nullValue())
                .body("reportedByName", matchesPattern("小程序 .*"));
        standing(received.extract().path("token"))
                .statusCode(200)
                .body("state", equalTo("RELEASED"))
                .body("number", equalTo(number))
                .body("stage", equalTo("REPORTED"))
                .body("size()", equalTo(3));
    }

    @Test
    void of_a_moderated_source_it_waits_until_it_is_released() {
        var square = square();
        String token = send(moderated().key(), report(square))
                .statusCode(201)
                .body("state", equalTo("PENDING"))
                .body("number", nullValue())
                .extract()
                .path("token");
        String id = waiting(square);
        decide(Role.COMMANDER, id, "release", Map.of("categoryCode", "08001"))
                .statusCode(200)
                .body("contactPhone", equalTo(IntakeFixture.PHONE));
        String number = standing(token).extract().path("number");
        loggedInAs(Role.AUDITOR).get("/v1/cases/by-number/" + number).then().body("categoryCode", equalTo("08001"));
        decide(Role.COMMANDER, id, "dropping", Map.of("reason", "重复"))
                .statusCode(409)
                .body("code", equalTo("REPORT_DECIDED"));
    }

    @Test
    void what_is_dropped_becomes_no_case() {
        var square = square();
        String token = send(moderated().key(), report(square)).extract().path("token");
        String id = waiting(square);
        decide(Role.COMMANDER, id, "dropping", Map.of()).statusCode(400);
        decide(Role.COMMANDER, id, "dropping", Map.of("reason", "广告")).statusCode(200);
        standing(token).body("state", equalTo("DROPPED")).body("number", nullValue());
    }

    @Test
    void only_the_command_room_of_the_place_decides() {
        var square = square();
        send(moderated().key(), report(square)).statusCode(201);
        String id = waiting(square);
        decide(Role.WORKER, id, "release", Map.of()).statusCode(403);
        loggedInAs(Role.COMMANDER, "330282108")
                .contentType(ContentType.JSON)
                .body(Map.of())
                .post("/v1/resident-reports/" + id + "/release")
                .then()
                .statusCode(404);
    }

    @Test
    void the_contact_lies_nowhere_in_the_clear() {
        var square = square();
        send(moderated().key(), report(square)).statusCode(201);
        String id = waiting(square);
        var stored = QuarkusTransaction.requiringNew().call(() -> (String) entities.createNativeQuery(
                        "select (select string_agg(coalesce(o::text, ''), '') from outbox o where o.subject_id = :id)"
                                + " || (select r::text from resident_report r where r.id = cast(:id as uuid))",
                        String.class)
                .setParameter("id", id)
                .getSingleResult());
        assertThat(stored)
                .doesNotContain(IntakeFixture.PHONE)
                .doesNotContain("138****")
                .doesNotContain("王女士");
    }

    @Test
    void whoever_has_no_key_or_an_old_one_is_turned_away() {
        var report = report(square());
        send("no-such-key", report).statusCode(403).body("code", equalTo("SOURCE_KEY_UNKNOWN"));
        var source = trusted();
        loggedInAs(Role.ADMIN)
                .post("/v1/report-sources/" + source.id() + "/key")
                .then()
                .statusCode(200);
        send(source.key(), report).statusCode(403);
        var off = trusted();
        loggedInAs(Role.ADMIN)
                .header("If-Match", "\"0\"")
                .contentType("application/merge-patch+json")
                .body("{\"active\": false}")
                .patch("/v1/report-sources/" + off.id())
                .then()
                .statusCode(200);
        send(off.key(), report).statusCode(403);
    }

    @Test
    void what_does_not_fit_is_refused() {
        var square = square();
        var source = trusted();
        var unknown = report(square);
        unknown.put("categoryCode", "98");
        send(source.key(), unknown).statusCode(422).body("code", equalTo("CASE_CATEGORY_UNKNOWN"));
        // The source of another town.
        send(source(Map.of("areaCode", "330282108")).key(), report(square))
                .statusCode(422)
                .body("code", equalTo("REPORT_OUTSIDE_AREA"));
        var endless = report(square);
        endless.put("text", "长".repeat(10_000));
        send(source.key(), endless).statusCode(400);
        standing("no-such-token").statusCode(404);
    }
}
