package io.gridward.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.loggedInAs;
import static io.gridward.identity.SignIn.loggedInAsWorker;
import static io.gridward.training.TrainingFixture.COUNTY;
import static io.gridward.training.TrainingFixture.OTHER_TOWN;
import static io.gridward.training.TrainingFixture.TOWN;
import static io.gridward.training.TrainingFixture.VILLAGE;
import static io.gridward.training.TrainingFixture.created;
import static io.gridward.training.TrainingFixture.enrol;
import static io.gridward.training.TrainingFixture.inMasses;
import static io.gridward.training.TrainingFixture.inMinutes;
import static io.gridward.training.TrainingFixture.planned;
import static io.gridward.training.TrainingFixture.session;
import static io.gridward.training.TrainingFixture.trainer;
import static io.gridward.training.TrainingFixture.worker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@GridwardTest
class EnrollingTest {

    @Test
    void each_item_is_answered_and_a_bad_one_loses_no_other() {
        var session = session(VILLAGE, inMinutes(60));
        session.put("capacity", 2);
        String id = created(session);
        String first = worker();
        String second = worker();

        enrol(trainer(), id, first, "not an id", first.toUpperCase(Locale.ROOT), second, worker())
                .statusCode(200)
                .body("items.outcome", contains("ACCEPTED", "REFUSED", "DUPLICATE", "ACCEPTED", "REFUSED"))
                .body("items.code", contains(null, "WORKER_ID_MALFORMED", null, null, "TRAINING_FULL"))
                .body("items[1].workerId", equalTo("not an id"))
                .body("items[1].enrolment", nullValue())
                .body("items[2].enrolment.workerId", equalTo(first))
                .body("items[3].enrolment.enrolledAt", notNullValue());
        trainer()
                .get("/v1/trainings/" + id + "/enrolments")
                .then()
                .statusCode(200)
                .body("items.workerId", contains(first, second));
    }

    @Test
    void places_are_never_given_twice_when_many_want_them_at_once() throws Exception {
        var session = session(VILLAGE, inMinutes(60));
        session.put("capacity", 5);
        String id = created(session);

        var outcomes = inMasses(
                () -> enrol(trainer(), id, worker()).statusCode(200).extract().path("items[0].outcome"));

        assertThat(outcomes).filteredOn("ACCEPTED"::equals).hasSize(5);
        assertThat(outcomes).filteredOn("REFUSED"::equals).hasSize(19);
        trainer().get("/v1/trainings/" + id + "/enrolments").then().body("items", hasSize(5));
    }

    @Test
    void a_worker_enrols_himself_and_nobody_else() {
        String id = planned(TOWN, inMinutes(60));
        var self = UUID.fromString(worker());
        String grid = VILLAGE + "001";

        enrol(loggedInAsWorker(self, grid), id, self.toString(), worker())
                .statusCode(200)
                .body("items.outcome", contains("ACCEPTED", "REFUSED"))
                .body("items[1].code", equalTo("ONLY_ONESELF"));
        enrol(loggedInAsWorker(UUID.fromString(worker()), OTHER_TOWN), id, worker())
                .statusCode(404);
        enrol(loggedInAs(Role.LEADER, TOWN), id, worker()).statusCode(403);
    }

    @Test
    void of_a_training_above_ones_reach_one_sees_oneself() {
        String id = planned(COUNTY, inMinutes(60));
        var self = UUID.fromString(worker());
        enrol(trainer(), id, worker(), self.toString(), worker()).statusCode(200);

        loggedInAsWorker(self, TOWN)
                .get("/v1/trainings/" + id + "/enrolments")
                .then()
                .body("items.workerId", contains(self.toString()));
        trainer(TOWN).get("/v1/trainings/" + id + "/enrolments").then().body("items", hasSize(0));
        enrol(trainer(TOWN), id, worker()).body("items.code", contains("ONLY_ONESELF"));
    }

    @Test
    void the_list_goes_on_page_by_page() {
        String id = planned(VILLAGE, inMinutes(60));
        List<String> workers = Stream.generate(TrainingFixture::worker).limit(5).toList();
        enrol(trainer(), id, workers.toArray(String[]::new)).statusCode(200);

        var seen = new ArrayList<String>();
        String cursor = "";
        do {
            var page = trainer()
                    .queryParam("limit", 2)
                    .queryParam("cursor", cursor.isEmpty() ? List.of() : List.of(cursor))
                    .get("/v1/trainings/" + id + "/enrolments")
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.workerId"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        assertThat(seen).containsExactlyInAnyOrderElementsOf(workers);
    }
}
