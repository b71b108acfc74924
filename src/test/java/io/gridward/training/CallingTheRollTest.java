package io.gridward.training;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.loggedInAs;
import static io.gridward.identity.SignIn.loggedInAsWorker;
import static io.gridward.training.TrainingFixture.TOWN;
import static io.gridward.training.TrainingFixture.VILLAGE;
import static io.gridward.training.TrainingFixture.created;
import static io.gridward.training.TrainingFixture.inMasses;
import static io.gridward.training.TrainingFixture.inMinutes;
import static io.gridward.training.TrainingFixture.planned;
import static io.gridward.training.TrainingFixture.running;
import static io.gridward.training.TrainingFixture.session;
import static io.gridward.training.TrainingFixture.signIn;
import static io.gridward.training.TrainingFixture.signInAt;
import static io.gridward.training.TrainingFixture.trainer;
import static io.gridward.training.TrainingFixture.worker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

@GridwardTest
class CallingTheRollTest {

    @Test
    void a_second_scan_counts_once_and_answers_the_same() {
        String id = running(VILLAGE);
        String worker = worker();
        Map<String, Object> first = signIn(trainer(), id, worker)
                .statusCode(200)
                .body("items.outcome", contains("ACCEPTED"))
                .extract()
                .path("items[0].attendance");

        signIn(trainer(), id, worker, worker)
                .statusCode(200)
                .body("items.outcome", contains("DUPLICATE", "DUPLICATE"))
                .body("items[0].attendance", equalTo(first));
        trainer().get("/v1/trainings/" + id + "/attendances").then().body("items", hasSize(1));
    }

    @Test
    void many_scans_at_once_count_once() throws Exception {
        String id = running(VILLAGE);
        String worker = worker();

        var outcomes = inMasses(
                () -> signIn(trainer(), id, worker).statusCode(200).extract().path("items[0].outcome"));

        assertThat(outcomes).filteredOn("ACCEPTED"::equals).hasSize(1);
        assertThat(outcomes).filteredOn("DUPLICATE"::equals).hasSize(23);
        trainer().get("/v1/trainings/" + id + "/attendances").then().body("items", hasSize(1));
    }

    @Test
    void late_is_who_comes_after_the_time_of_grace() {
        Instant start = Instant.parse("2026-03-02T01:00:00Z");
        String id = planned(VILLAGE, start);

        signInAt(id, worker(), start.plus(Duration.ofMinutes(10))).body("items.attendance.late", contains(false));
        signInAt(id, worker(), start.plus(Duration.ofMinutes(10)).plusNanos(1000))
                .body("items.attendance.late", contains(true));
        signIn(trainer(), running(VILLAGE), worker()).body("items.attendance.late", contains(true));
        signIn(trainer(), planned(VILLAGE, inMinutes(5)), worker()).body("items.attendance.late", contains(false));
    }

    @Test
    void each_item_is_answered_and_a_bad_one_loses_no_other() {
        Instant start = Instant.parse("2026-03-02T01:00:00Z");
        String id = planned(VILLAGE, start);
        String good = worker();

        trainer()
                .body(Map.of(
                        "items",
                        List.of(
                                Map.of("workerId", "?", "signedInAt", start.toString()),
                                Map.of("workerId", worker()),
                                Map.of("workerId", worker(), "signedInAt", "2031-01-01T00:00:00Z"),
                                Map.of("workerId", worker(), "signedInAt", "0001-01-01T00:00:00Z"),
                                Map.of("workerId", good, "signedInAt", "2026-03-02T09:05:00+08:00"))))
                .post("/v1/trainings/" + id + "/attendances")
                .then()
                .statusCode(200)
                .body(
                        "items.code",
                        contains("WORKER_ID_MALFORMED", "SIGN_IN_CLOSED", "SIGN_IN_IN_FUTURE", "SIGN_IN_CLOSED", null))
                .body("items[4].attendance.signedInAt", equalTo("2026-03-02T01:05:00Z"));
        trainer().get("/v1/trainings/" + id + "/attendances").then().body("items.workerId", contains(good));
    }

    @Test
    void the_capacity_limits_places_not_those_who_walk_in() {
        var session = session(VILLAGE, inMinutes(-5));
        session.put("capacity", 1);
        String id = created(session);

        signIn(trainer(), id, worker(), worker()).body("items.outcome", contains("ACCEPTED", "ACCEPTED"));
    }

    @Test
    void a_worker_signs_in_himself_now() {
        String id = running(TOWN);
        var self = UUID.fromString(worker());
        String grid = VILLAGE + "001";

        loggedInAsWorker(self, grid)
                .contentType("application/json")
                .body(Map.of(
                        "items",
                        List.of(Map.of(
                                "workerId", self, "signedInAt", inMinutes(-40).toString()))))
                .post("/v1/trainings/" + id + "/attendances")
                .then()
                .body("items.code", contains("SIGN_IN_TIME_NOT_YOURS"));
        signIn(loggedInAsWorker(self, grid), id, self.toString(), worker())
                .body("items.outcome", contains("ACCEPTED", "REFUSED"))
                .body("items[1].code", equalTo("ONLY_ONESELF"));
        signIn(loggedInAs(Role.AUDITOR), id, worker()).statusCode(403);
    }

    @Test
    void an_unreadable_batch_is_refused_whole() {
        String id = running(VILLAGE);
        for (String body : new String[] {
            "",
            "[]",
            "{}",
            "{\"items\": []}",
            "{\"items\": [null]}",
            "{\"items\": [{}]}",
            "{\"items\": [{\"workerId\": 1}]}"
        }) {
            trainer()
                    .body(body)
                    .post("/v1/trainings/" + id + "/attendances")
                    .then()
                    .statusCode(400);
        }
    }
}
