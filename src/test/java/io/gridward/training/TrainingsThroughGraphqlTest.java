package io.gridward.training;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.loggedInAs;
import static io.gridward.identity.SignIn.loggedInAsWorker;
import static io.gridward.shared.graphql.Graphql.ask;
import static io.gridward.training.TrainingFixture.COUNTY;
import static io.gridward.training.TrainingFixture.enrol;
import static io.gridward.training.TrainingFixture.inMinutes;
import static io.gridward.training.TrainingFixture.planned;
import static io.gridward.training.TrainingFixture.running;
import static io.gridward.training.TrainingFixture.signIn;
import static io.gridward.training.TrainingFixture.trainer;
import static io.gridward.training.TrainingFixture.worker;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@GridwardTest
class TrainingsThroughGraphqlTest {

    @Test
    void the_whole_life_of_a_training() {
        String start = inMinutes(-5).toString();
        String id = ask(trainer(), """
                        mutation { createTraining(input: {title: "𠮷", kind: ONLINE, areaCode: "330282109",
                          startsAt: "%s", endsAt: "%s", capacity: 1}) { id version state area { name } } }
                        """.formatted(start, inMinutes(60)))
                .body("data.createTraining.area.name", equalTo("桥头镇"))
                .extract()
                .path("data.createTraining.id");
        ask(
                        trainer(),
                        "mutation { updateTraining(id: \"%s\", expectedVersion: 0, patch: {venue: \"礼堂\"})"
                                        .formatted(id)
                                + " { venue title version } }")
                .body("data.updateTraining.venue", equalTo("礼堂"))
                .body("data.updateTraining.title", equalTo("𠮷"))
                .body("data.updateTraining.version", equalTo(1));
        String worker = worker();
        ask(
                        trainer(),
                        "mutation { enrolInTraining(id: \"%s\", input: {workerIds: [\"%s\", \"x\"]})"
                                        .formatted(id, worker)
                                + " { workerId outcome code enrolment { enrolledAt } } }")
                .body("data.enrolInTraining.outcome", contains("ACCEPTED", "REFUSED"));
        ask(
                        trainer(),
                        "mutation { recordAttendances(id: \"%s\", input: {items: [{workerId: \"%s\", signedInAt: \"%s\"}]})"
                                        .formatted(id, worker, start)
                                + " { outcome code attendance { late } } }")
                .body("data.recordAttendances[0].code", nullValue())
                .body("data.recordAttendances[0].attendance.late", equalTo(false));
        ask(
                        trainer(),
                        "mutation { cancelTraining(id: \"%s\", expectedVersion: 2, input: {reason: \"r\"}) { state } }"
                                .formatted(id))
                .body("errors[0].extensions.code", equalTo("TRAINING_HELD"));
        ask(trainer(), "{ node(id: \"%s\") { id ... on Training { state personTimes } } }".formatted(id))
                .body("data.node.state", equalTo("HELD"))
                .body("data.node.personTimes", equalTo(1));
    }

    @Test
    void the_connection_goes_on_after_a_cursor() {
        var day = Instant.parse("2025-07-07T01:00:00Z");
        String older = planned("330282118", day);
        String newer = planned("330282118", day.plusSeconds(60));
        String query = "{ trainings(area: \"330282118\", from: \"2025-07-07\", first: 1%s)"
                + " { nodes { id } pageInfo { hasNextPage endCursor } } }";

        String cursor = ask(trainer(), query.formatted(""))
                .body("data.trainings.nodes.id", contains(newer))
                .body("data.trainings.pageInfo.hasNextPage", equalTo(true))
                .extract()
                .path("data.trainings.pageInfo.endCursor");
        ask(trainer(), query.formatted(", after: \"" + cursor + "\""))
                .body("data.trainings.nodes.id", contains(older))
                .body("data.trainings.pageInfo.hasNextPage", equalTo(false));
    }

    @Test
    void participants_come_first_come_first_and_only_the_first_of_each() {
        String town = "330282111";
        String a = running(town);
        String b = running(town);
        String first = worker();
        String second = worker();
        for (String training : new String[] {a, b}) {
            enrol(trainer(), training, first);
            enrol(trainer(), training, second);
            signIn(trainer(), training, second);
            signIn(trainer(), training, first);
        }
        String query =
                "{ trainings(area: \"%s\") { nodes { enrolments(first: 1) { workerId } attendances(first: 1) { workerId } } } }"
                        .formatted(town);

        ask(trainer(town), query)
                .body("data.trainings.nodes.enrolments.workerId.flatten()", contains(first, first))
                .body("data.trainings.nodes.attendances.workerId.flatten()", contains(second, second));
        // For someone below, the town's people are not his to see, but he is.
        ask(loggedInAsWorker(UUID.fromString(first), town + "001001"), query)
                .body("data.trainings.nodes.enrolments.workerId.flatten()", contains(first, first))
                .body("data.trainings.nodes.attendances.workerId.flatten()", contains(first, first));
        ask(trainer(town), query.replace("first: 1", "first: 101"))
                .body("errors[0].extensions.code", equalTo("INVALID_FIELDS"));
    }

    @Test
    void a_grid_shows_the_newest_of_its_village_town_and_county() {
        String grid = grid("330282002002");
        var day = Instant.parse("2028-01-01T01:00:00Z");
        String county = planned(COUNTY, day.plusSeconds(3));
        String town = planned("330282002", day.plusSeconds(2));
        String own = planned("330282002002", day.plusSeconds(1));
        planned("330282002003", day.plusSeconds(9));
        planned("330282002002", day);

        ask(
                        loggedInAs(Role.WORKER, grid),
                        "{ grids(area: \"%s\") { nodes { code trainings(first: 3) { id area { code } } } } }"
                                .formatted(grid))
                .body("data.grids.nodes[0].trainings.id", contains(county, town, own))
                .body("data.grids.nodes[0].trainings[0].area.code", equalTo(COUNTY));
    }

    private static String grid(String village) {
        return loggedInAs(Role.COMMANDER)
                .contentType(ContentType.JSON)
                .body(Map.of("areaCode", village, "name", "第一网格"))
                .post("/v1/grids")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }
}
