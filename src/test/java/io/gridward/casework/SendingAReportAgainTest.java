package io.gridward.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.casework.CaseFixture.accept;
import static io.gridward.casework.CaseFixture.nowhere;
import static io.gridward.casework.CaseFixture.place;
import static io.gridward.casework.CaseFixture.report;
import static io.gridward.casework.CaseFixture.send;
import static io.gridward.identity.SignIn.loggedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** A phone that got no answer sends again, under the id it has chosen. */
@GridwardTest
class SendingAReportAgainTest {

    @Test
    void answers_the_case_there_is() {
        String id = UUID.randomUUID().toString();
        String number = send(loggedInAs(Role.WORKER), report(nowhere(), "id", id))
                .statusCode(201)
                .body("id", equalTo(id))
                .extract()
                .path("number");
        send(loggedInAs(Role.WORKER), report(nowhere(), "id", id))
                .statusCode(200)
                .body("number", equalTo(number));
        accept(id);
        send(loggedInAs(Role.WORKER), report(nowhere(), "id", id))
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"));
        loggedInAs(Role.AUDITOR).get("/v1/cases/" + id + "/steps").then().body("items", hasSize(2));
    }

    @Test
    void times_finer_than_a_microsecond_are_the_same_again() {
        var report = report(place(121.2666000123456, 30.1697, "GCJ02"), "occurredAt", "2024-05-06T07:08:09.123456789Z");
        report.put("id", UUID.randomUUID().toString());
        send(loggedInAs(Role.WORKER), report).statusCode(201);
        send(loggedInAs(Role.WORKER), report).statusCode(200);
    }

    @Test
    void another_content_or_another_reporter_is_another_case() {
        String id = UUID.randomUUID().toString();
        send(loggedInAs(Role.WORKER), report(nowhere(), "id", id)).statusCode(201);
        for (Map<String, Object> other : List.of(
                report(nowhere(), "text", "另一件事"),
                report(nowhere(), "categoryCode", "01002"),
                report(place(1.6, 50.5, "WGS84")),
                report(nowhere(), "occurredAt", "2024-05-06T07:08:09Z"),
                report(nowhere(), "source", "RESIDENT"))) {
            other.put("id", id);
            send(loggedInAs(Role.WORKER), other).statusCode(409).body("code", equalTo("ID_TAKEN"));
        }
        send(loggedInAs(Role.LEADER), report(nowhere(), "id", id)).statusCode(409);
    }

    @Test
    void copies_that_arrive_together_make_one_case() throws Exception {
        String id = UUID.randomUUID().toString();
        var start = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(8);
        var answers = new ArrayList<Future<Integer>>();
        for (int i = 0; i < 16; i++) {
            Callable<Integer> copy = () -> {
                start.await();
                return send(loggedInAs(Role.WORKER), report(nowhere(), "id", id))
                        .extract()
                        .statusCode();
            };
            answers.add(pool.submit(copy));
        }
        start.countDown();
        var statuses = new ArrayList<Integer>();
        for (var answer : answers) {
            statuses.add(answer.get());
        }
        pool.shutdown();
        assertThat(statuses).containsOnlyOnce(201).containsOnly(200, 201);
    }
}
