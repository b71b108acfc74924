package io.gridward.service;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.identity.SignIn;
import io.gridward.shared.access.Role;
import io.gridward.staffing.StaffingFixture;
import io.gridward.staffing.WorkerKind;

import static io.gridward.identity.SignIn.loggedInAs;
import static io.gridward.service.ServiceFixture.TOWN;
import static io.gridward.service.ServiceFixture.act;
import static io.gridward.service.ServiceFixture.agreed;
import static io.gridward.service.ServiceFixture.commander;
import static io.gridward.service.ServiceFixture.errand;
import static io.gridward.service.ServiceFixture.filed;
import static io.gridward.service.ServiceFixture.posted;
import static io.gridward.service.ServiceFixture.today;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** Who sees a resident's name and number, and how they are forgotten (DOMAIN.md §13, §16). */
@GridwardTest
class SeeingResidentsTest {

    private static final String CLEAR = "王小明";
    private static final String MASKED = "王**";

    @Inject
    EntityManager entities;

    @Test
    void the_worker_and_the_leader_of_the_grid_see_him_their_neighbours_do_not() {
        var worker = posted();
        String id = filed(worker.grid());
        var leader = StaffingFixture.idOfNew(WorkerKind.LEADER);
        StaffingFixture.assign(leader, worker.grid());
        var supervisor = StaffingFixture.idOfNew(WorkerKind.SUPERVISOR);
        StaffingFixture.assign(supervisor, worker.grid());

        assertThat(nameTo(worker.signedIn(), id)).isEqualTo(CLEAR);
        assertThat(nameTo(signedIn(Role.LEADER, leader), id)).isEqualTo(CLEAR);
        assertThat(nameTo(commander(), id)).isEqualTo(CLEAR);
        assertThat(nameTo(posted().signedIn(), id)).isEqualTo(MASKED);
        assertThat(nameTo(signedIn(Role.SUPERVISOR, supervisor), id)).isEqualTo(MASKED);
        assertThat(nameTo(loggedInAs(Role.AUDITOR), id)).isEqualTo(MASKED);
    }

    @Test
    void he_sees_them_while_he_has_the_post_and_his_successor_sees_no_finished_ones() {
        var worker = posted();
        String finished = agreed(worker.grid(), today());
        String open = filed(worker.grid());
        act(finished, "completion", Map.of());
        act(finished, "confirmation", Map.of("means", "PHONE")).statusCode(200);
        assertThat(nameTo(worker.signedIn(), finished)).isEqualTo(CLEAR);

        var held = StaffingFixture.admin()
                .get("/v1/workers/" + worker.workerId() + "/assignments")
                .jsonPath();
        StaffingFixture.end(held.getString("items[0].id"), held.getInt("items[0].version"), Map.of());
        var successor = StaffingFixture.idOfNew(WorkerKind.FULL_TIME);
        StaffingFixture.tryToAssign(successor, worker.grid(), Instant.now().toString());

        assertThat(nameTo(worker.signedIn(), open)).isEqualTo(MASKED);
        assertThat(nameTo(signedIn(Role.WORKER, successor), open)).isEqualTo(CLEAR);
        assertThat(nameTo(signedIn(Role.WORKER, successor), finished)).isEqualTo(MASKED);
    }

    @Test
    void a_resident_is_forgotten_and_his_errand_goes_on() {
        var worker = posted();
        var fields = errand(worker.grid());
        String id =
                commander().body(fields).post("/v1/errands").then().extract().path("id");
        act(worker.signedIn(), id, "erasure", Map.of("note", "居民要求")).statusCode(403);
        act(id, "erasure", Map.of()).statusCode(400);
        act(id, "erasure", Map.of("note", "居民要求"))
                .statusCode(200)
                .body("residentName", nullValue())
                .body("residentPhone", nullValue())
                .body("erasedAt", notNullValue());
        act(id, "erasure", Map.of("note", "居民要求")).statusCode(409);

        act(worker.signedIn(), id, "agreement", Map.of("date", today().toString()));
        act(worker.signedIn(), id, "completion", Map.of());
        act(worker.signedIn(), id, "confirmation", Map.of("means", "PHONE"))
                .statusCode(200)
                .body("state", equalTo("CONFIRMED"))
                .body("residentName", nullValue());
        assertThat(newsOf(id))
                .isNotEmpty()
                .noneMatch(text -> text.contains("王")
                        || text.contains(fields.get("residentPhone").toString().substring(7)));
    }

    private static RequestSpecification signedIn(Role role, UUID worker) {
        return given().auth().oauth2(SignIn.token(role, worker, TOWN));
    }

    private static String nameTo(RequestSpecification caller, String errand) {
        return caller.get("/v1/errands/" + errand)
                .then()
                .statusCode(200)
                .extract()
                .path("residentName");
    }

    @SuppressWarnings("unchecked")
    private List<String> newsOf(String errand) {
        return QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(
                        "select concat(before, after, note) from outbox where subject_id = :id", String.class)
                .setParameter("id", errand)
                .getResultList());
    }
}
