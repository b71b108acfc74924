package io.gridward.duty;

import java.time.LocalDate;
import java.util.Map;

import jakarta.inject.Inject;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.duty.DutyFixture.Posted;
import io.gridward.identity.SignIn;
import io.gridward.shared.access.Role;
import io.gridward.staffing.StaffingFixture;

import static io.gridward.duty.DutyTermsFixture.changes;
import static io.gridward.identity.SignIn.loggedInAs;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** What a person makes of a flag, and who sees it. */
@GridwardTest
class ReviewingFlagsTest {

    @Inject
    DutyFixture duty;

    private Posted worker;
    private LocalDate day;
    private String id;

    @BeforeEach
    void aFlag() {
        worker = duty.posted();
        day = duty.lockedDay(worker.workerId(), duty.workday(5));
        duty.flag(worker.workerId(), day, worker.grid());
        id = worker.self().get("/v1/me/flags").then().statusCode(200).extract().path("items[0].id");
    }

    @Test
    void a_flag_is_reviewed_once_and_the_day_stays_as_it_is() {
        var locked = duty.ownDay(worker, day).getMap("$");
        var commander = SignIn.token(Role.COMMANDER, null, StaffingFixture.TOWN);
        review(commander, "CONFIRMED")
                .statusCode(200)
                .body("state", equalTo("CONFIRMED"))
                .body("note", equalTo("Seen on the cameras"))
                .body("version", equalTo(1));
        review(commander, 0, "DISMISSED").statusCode(412).body("code", equalTo("STALE_VERSION"));
        review(commander, 1, "DISMISSED").statusCode(409).body("code", equalTo("FLAG_REVIEWED"));
        assertThat(changes("FLAG_REVIEWED", id)).isEqualTo(1);
        assertThat(duty.ownDay(worker, day).getMap("$")).isEqualTo(locked);
        loggedInAs(Role.AUDITOR)
                .get("/v1/flags?state=OPEN&area=" + worker.grid())
                .then()
                .body("items", empty());
    }

    @Test
    void nobody_reviews_what_is_said_of_himself() {
        var himself = SignIn.token(Role.COMMANDER, worker.workerId(), StaffingFixture.TOWN);
        review(himself, "DISMISSED").statusCode(403).body("code", equalTo("FLAG_OWN"));
        review(SignIn.token(Role.SUPERVISOR, null, StaffingFixture.TOWN), "DISMISSED")
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
        review(SignIn.token(Role.COMMANDER, null, "330282107"), "DISMISSED").statusCode(404);
    }

    @Test
    void the_worker_sees_what_is_said_of_him_with_the_evidence_and_nobody_elses() {
        worker.self()
                .get("/v1/me/flags")
                .then()
                .body("items.kind", contains("NO_JITTER"))
                .body("items[0].evidence.seconds", equalTo(2400f))
                .body("items[0].evidence.deviceId", equalTo("a telephone"))
                .body("items[0].note", nullValue());
        worker.self().get("/v1/flags").then().statusCode(403);
        review(SignIn.token(Role.COMMANDER, null, StaffingFixture.TOWN), "DISMISSED");
        worker.self().get("/v1/me/flags").then().body("items[0].note", equalTo("Seen on the cameras"));

        var other = duty.posted();
        other.self().get("/v1/flags/" + id).then().statusCode(403);
        other.self().get("/v1/me/flags").then().body("items", empty());
    }

    @Test
    void the_same_through_graphql() {
        var answer = StaffingFixture.graphql(loggedInAs(Role.COMMANDER, StaffingFixture.TOWN), """
                        mutation { reviewFlag(id: "%s", expectedVersion: 0, input: {outcome: DISMISSED, note: "Charging"}) { state version } }
                        """.formatted(id))
                .jsonPath();
        assertThat(answer.getString("data.reviewFlag.state")).isEqualTo("DISMISSED");
        var read = StaffingFixture.graphql(
                        loggedInAs(Role.COMMANDER, StaffingFixture.TOWN), """
                        { flag(id: "%s") { note reviewedByName evidence { points otherWorkerIds } }
                          flags(area: "%s", date: "%s", kind: NO_JITTER, state: DISMISSED) { nodes { id } } }
                        """.formatted(id, worker.grid(), day))
                .jsonPath();
        assertThat(read.getInt("data.flag.evidence.points")).isEqualTo(240);
        assertThat(read.getString("data.flag.note")).isEqualTo("Charging");
        assertThat(read.getList("data.flags.nodes.id")).containsExactly(id);
    }

    private ValidatableResponse review(String token, String outcome) {
        return review(token, 0, outcome);
    }

    private ValidatableResponse review(String token, int version, String outcome) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("outcome", outcome, "note", "Seen on the cameras"))
                .post("/v1/flags/{id}/review", id)
                .then();
    }
}
