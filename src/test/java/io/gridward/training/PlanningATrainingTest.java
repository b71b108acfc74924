package io.gridward.training;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.loggedInAs;
import static io.gridward.training.TrainingFixture.COUNTY;
import static io.gridward.training.TrainingFixture.TOWN;
import static io.gridward.training.TrainingFixture.VILLAGE;
import static io.gridward.training.TrainingFixture.inMinutes;
import static io.gridward.training.TrainingFixture.planned;
import static io.gridward.training.TrainingFixture.session;
import static io.gridward.training.TrainingFixture.trainer;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@GridwardTest
class PlanningATrainingTest {

    @Test
    void answers_what_was_planned_under_the_id_the_client_chose() {
        String id = UUID.randomUUID().toString();
        var session = session(TOWN, Instant.parse("2026-03-01T01:00:00.123456Z"));
        session.put("id", id);
        session.put("title", "𠮷'; drop table training; --");
        session.put("startsAt", "2026-03-01T09:00:00.123456789+08:00");

        trainer(TOWN)
                .body(session)
                .post("/v1/trainings")
                .then()
                .statusCode(201)
                .header("Location", endsWith("/v1/trainings/" + id))
                .header("ETag", "\"0\"");
        trainer(TOWN)
                .get("/v1/trainings/" + id)
                .then()
                .statusCode(200)
                .body("title", equalTo(session.get("title")))
                .body("startsAt", equalTo("2026-03-01T01:00:00.123456Z"))
                .body("state", equalTo("PLANNED"))
                .body("capacity", nullValue());
        session.put("title", "另一场");
        trainer().body(session).post("/v1/trainings").then().statusCode(409).body("code", equalTo("ID_TAKEN"));
    }

    @Test
    void titles_have_one_to_two_hundred_characters_of_any_width() {
        for (String title : new String[] {"一", "𠮷".repeat(200)}) {
            var session = session(VILLAGE, inMinutes(60));
            session.put("title", title);
            trainer().body(session).post("/v1/trainings").then().statusCode(201).body("title", equalTo(title));
        }
        for (String title : new String[] {"", "  ", "𠮷".repeat(201)}) {
            refused("title", title, 400, "INVALID_FIELDS");
        }
    }

    @Test
    void bad_input_is_refused_by_name() {
        refused("kind", "PICNIC", 400, "WRONG_TYPE");
        refused("surprise", 1, 400, "UNKNOWN_FIELD");
        refused("capacity", 0, 400, "INVALID_FIELDS");
        refused("capacity", "7", 400, "WRONG_TYPE");
        refused("areaCode", "3302", 400, "INVALID_FIELDS");
        refused("areaCode", "330282999", 404, "NOT_FOUND");
        refused("startsAt", null, 400, "INVALID_FIELDS");
        refused("startsAt", "2026-03-01T09:00:00", 400, "WRONG_TYPE");
        refused("startsAt", "0001-01-01T00:00:00Z", 422, "TRAINING_TIME_IMPLAUSIBLE");
        refused("endsAt", "9999-12-31T23:59:59Z", 422, "TRAINING_PERIOD_INVALID");
    }

    @Test
    void changes_what_is_sent_and_keeps_the_rest() {
        var session = session(TOWN, inMinutes(60));
        session.put("venue", "党群服务中心");
        String id = TrainingFixture.created(session);

        patch(trainer(), id, "\"0\"", "{\"title\": \"新\", \"venue\": null, \"capacity\": 30}")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("title", equalTo("新"))
                .body("venue", nullValue())
                .body("capacity", equalTo(30))
                .body("kind", equalTo("DRILL"));
        patch(trainer(), id, "\"0\"", "{}").statusCode(412).body("code", equalTo("STALE_VERSION"));
        patch(trainer(), id, null, "{}").statusCode(428);
        patch(trainer(), id, "\"1\"", "{\"title\": null}").statusCode(400);
        patch(trainer(), id, "\"1\"", "{\"endsAt\": \"2001-01-01T00:00:00Z\"}")
                .statusCode(422)
                .body("code", equalTo("TRAINING_PERIOD_INVALID"));
    }

    @Test
    void is_for_trainers_and_the_command_room_within_their_reach() {
        var session = session(TOWN, inMinutes(60));
        for (Role role : new Role[] {Role.WORKER, Role.LEADER, Role.SUPERVISOR, Role.AUDITOR, Role.PARTNER}) {
            loggedInAs(role)
                    .contentType("application/json")
                    .body(session)
                    .post("/v1/trainings")
                    .then()
                    .statusCode(403);
        }
        trainer(VILLAGE).body(session).post("/v1/trainings").then().statusCode(404);
        String county = planned(COUNTY, inMinutes(60));
        patch(trainer(TOWN), county, "\"0\"", "{}").statusCode(404);
    }

    private static void refused(String field, Object value, int status, String code) {
        var session = session(VILLAGE, inMinutes(60));
        session.put(field, value);
        trainer().body(session).post("/v1/trainings").then().statusCode(status).body("code", equalTo(code));
    }

    private static ValidatableResponse patch(RequestSpecification by, String id, String tag, String body) {
        return by.headers(tag == null ? Map.of() : Map.of("If-Match", tag))
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(body)
                .patch("/v1/trainings/" + id)
                .then();
    }
}
