package io.gridward.training;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;

import static io.gridward.training.TrainingFixture.VILLAGE;
import static io.gridward.training.TrainingFixture.cancel;
import static io.gridward.training.TrainingFixture.enrol;
import static io.gridward.training.TrainingFixture.running;
import static io.gridward.training.TrainingFixture.signIn;
import static io.gridward.training.TrainingFixture.trainer;
import static io.gridward.training.TrainingFixture.worker;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

@GridwardTest
class CancellingATrainingTest {

    @Test
    void nobody_enrols_or_comes_any_more() {
        String id = running(VILLAGE);
        cancel(id, 0)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("CANCELLED"))
                .body("cancellationReason", equalTo("台风"))
                .body("cancelledAt", notNullValue());

        enrol(trainer(), id, worker()).statusCode(409).body("code", equalTo("TRAINING_CANCELLED"));
        signIn(trainer(), id, worker()).statusCode(409).body("code", equalTo("TRAINING_CANCELLED"));
        cancel(id, 1).statusCode(409).body("code", equalTo("TRAINING_CANCELLED"));
        trainer().get("/v1/trainings/" + id + "/attendances").then().body("items", hasSize(0));
    }

    @Test
    void is_too_late_once_somebody_has_signed_in() {
        String id = running(VILLAGE);
        signIn(trainer(), id, worker()).statusCode(200);

        trainer().get("/v1/trainings/" + id).then().header("ETag", "\"1\"").body("state", equalTo("HELD"));
        cancel(id, 1).statusCode(409).body("code", equalTo("TRAINING_HELD"));
    }

    @Test
    void takes_the_version_that_was_read_and_a_reason() {
        String id = running(VILLAGE);

        cancel(id, 7).statusCode(412);
        trainer()
                .header("If-Match", "\"0\"")
                .body("{}")
                .post("/v1/trainings/" + id + "/cancellation")
                .then()
                .statusCode(400);
        trainer().get("/v1/trainings/" + id).then().body("state", equalTo("PLANNED"));
    }
}
