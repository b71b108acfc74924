package io.gridward.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;
import io.gridward.staffing.StaffingFixture;
import io.gridward.staffing.WorkerKind;

import static io.gridward.casework.CaseFixture.middleOf;
import static io.gridward.casework.CaseFixture.reject;
import static io.gridward.casework.CaseFixture.report;
import static io.gridward.casework.CaseFixture.reportedAt;
import static io.gridward.casework.CaseFixture.send;
import static io.gridward.grid.GridFixture.freeSquare;
import static io.gridward.grid.GridFixture.gridOn;
import static io.gridward.identity.SignIn.loggedInAs;
import static io.gridward.identity.SignIn.loggedInAsWorker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

@GridwardTest
class JoiningAReportTest {

    private static final String VILLAGE = "330282004004";
    private static final String ELSEWHERE = "330282005005";

    @Test
    void the_joiner_is_counted_and_sees_the_case_as_his_own() {
        var square = freeSquare();
        gridOn(VILLAGE, square);
        String id = reportedAt(middleOf(square));
        var joiner = worker();
        as(joiner).get("/v1/cases/" + id).then().statusCode(404);

        join(as(joiner), id, Map.of("text", "我家也淹了")).statusCode(201).body("reports", equalTo(2));

        as(joiner).get("/v1/cases/" + id).then().statusCode(200).body("reports", equalTo(2));
        as(joiner).get("/v1/cases").then().body("items.id", contains(id));
        as(joiner).get("/v1/cases/" + id + "/joiners").then().body("items.text", contains("我家也淹了"));
        // He sees it, but it is not his to handle.
        CaseFixture.act(as(joiner), id, "start", Map.of()).statusCode(403);
    }

    @Test
    void one_joins_once_and_the_reporter_is_there_already() {
        var square = freeSquare();
        var reporter = worker();
        String id = send(as(reporter), report(middleOf(square))).extract().path("id");
        join(as(reporter), id, Map.of()).statusCode(200).body("reports", equalTo(1));
        var joiner = worker();
        join(as(joiner), id, Map.of()).statusCode(201).body("reports", equalTo(2));
        join(as(joiner), id, Map.of()).statusCode(200).body("reports", equalTo(2));
    }

    @Test
    void what_is_over_cannot_be_joined_and_what_is_not_there_neither() {
        String id = reportedAt(middleOf(freeSquare()));
        reject(id);
        join(as(worker()), id, Map.of())
                .statusCode(409)
                .body("code", equalTo("CASE_NOT_OPEN"))
                .body("state", equalTo("REJECTED"));
        join(as(worker()), UUID.randomUUID().toString(), Map.of()).statusCode(404);
    }

    @Test
    void of_twenty_who_join_together_each_is_counted() throws Exception {
        String id = reportedAt(middleOf(freeSquare()));
        var together = new CyclicBarrier(20);
        var pool = Executors.newFixedThreadPool(20);
        List<Callable<Integer>> joiners = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            var worker = worker();
            // Signed in before they meet.
            as(worker).get("/v1/me").then().statusCode(200);
            joiners.add(() -> {
                var request = as(worker);
                together.await(30, TimeUnit.SECONDS);
                return join(request, id, Map.of()).extract().statusCode();
            });
        }
        for (var answer : pool.invokeAll(joiners)) {
            assertThat(answer.get()).isEqualTo(201);
        }
        pool.shutdown();
        loggedInAs(Role.AUDITOR).get("/v1/cases/" + id).then().body("reports", equalTo(21));
    }

    private static UUID worker() {
        return StaffingFixture.newWorker(WorkerKind.FULL_TIME).getUUID("id");
    }

    private static RequestSpecification as(UUID worker) {
        return loggedInAsWorker(worker, ELSEWHERE);
    }

    private static ValidatableResponse join(RequestSpecification caller, String id, Map<String, ?> body) {
        return caller.contentType("application/json")
                .body(body)
                .post("/v1/cases/" + id + "/joiners")
                .then();
    }
}
