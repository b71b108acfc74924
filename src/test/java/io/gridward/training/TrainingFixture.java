package io.gridward.training;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import io.gridward.shared.access.Role;
import io.gridward.staffing.StaffingFixture;
import io.gridward.staffing.WorkerKind;

import static io.gridward.identity.SignIn.loggedInAs;

/** Trainings as tests need them, made through the REST door. */
final class TrainingFixture {

    static final String COUNTY = "330282";
    static final String TOWN = "330282006";
    static final String VILLAGE = "330282006004";
    static final String OTHER_VILLAGE = "330282006005";
    static final String OTHER_TOWN = "330282002";

    private TrainingFixture() {}

    static RequestSpecification trainer(String... reach) {
        return loggedInAs(Role.TRAINER, reach).contentType(ContentType.JSON);
    }

    static Instant inMinutes(int minutes) {
        return Instant.now().plus(Duration.ofMinutes(minutes));
    }

    /** A session of two hours that can be changed further before it is sent. */
    static Map<String, Object> session(String area, Instant startsAt) {
        var session = new HashMap<String, Object>();
        session.put("title", "消防安全拉练");
        session.put("kind", "DRILL");
        session.put("areaCode", area);
        session.put("startsAt", startsAt.toString());
        session.put("endsAt", startsAt.plus(Duration.ofHours(2)).toString());
        return session;
    }

    static String created(Map<String, Object> session) {
        return trainer()
                .body(session)
                .post("/v1/trainings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A session that goes on since half an hour. */
    static String running(String area) {
        return created(session(area, inMinutes(-30)));
    }

    static String planned(String area, Instant startsAt) {
        return created(session(area, startsAt));
    }

    static ValidatableResponse enrol(RequestSpecification by, String training, String... workers) {
        return by.contentType(ContentType.JSON)
                .body(Map.of("workerIds", List.of(workers)))
                .post("/v1/trainings/" + training + "/enrolments")
                .then();
    }

    static ValidatableResponse signIn(RequestSpecification by, String training, String... workers) {
        return by.contentType(ContentType.JSON)
                .body(Map.of(
                        "items",
                        Arrays.stream(workers)
                                .map(worker -> Map.of("workerId", worker))
                                .toList()))
                .post("/v1/trainings/" + training + "/attendances")
                .then();
    }

    static ValidatableResponse signInAt(String training, String worker, Instant at) {
        return trainer()
                .body(Map.of("items", List.of(Map.of("workerId", worker, "signedInAt", at.toString()))))
                .post("/v1/trainings/" + training + "/attendances")
                .then();
    }

    static ValidatableResponse cancel(String training, int version) {
        return trainer()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("reason", "台风"))
                .post("/v1/trainings/" + training + "/cancellation")
                .then();
    }

    static String worker() {
        return StaffingFixture.newWorker(WorkerKind.FULL_TIME).getString("id");
    }

    /** The answers to 24 of the same request, eight at a time. */
    static List<String> inMasses(Callable<String> request) throws InterruptedException, ExecutionException {
        var pool = Executors.newFixedThreadPool(8);
        try {
            var answers = new ArrayList<String>();
            for (var answer : pool.invokeAll(Collections.nCopies(24, request))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            pool.shutdown();
        }
    }
}
