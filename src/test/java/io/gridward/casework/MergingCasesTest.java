package io.gridward.casework;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.casework.CaseFixture.act;
import static io.gridward.casework.CaseFixture.nowhere;
import static io.gridward.casework.CaseFixture.reject;
import static io.gridward.casework.CaseFixture.reportedAt;
import static io.gridward.identity.SignIn.loggedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@GridwardTest
class MergingCasesTest {

    @Test
    void the_reports_of_one_matter_are_counted_together() {
        String main = reportedAt(nowhere());
        String first = reportedAt(nowhere());
        String second = reportedAt(nowhere());
        merge(second, first).statusCode(200).body("state", equalTo("MERGED")).body("mergedInto", equalTo(first));
        merge(first, main).statusCode(200);
        loggedInAs(Role.AUDITOR).get("/v1/cases/" + main).then().body("reports", equalTo(3));
        loggedInAs(Role.AUDITOR).get("/v1/cases/" + second).then().body("mergedInto", equalTo(main));
    }

    @Test
    void a_case_is_not_merged_into_itself_nor_into_what_leads_nowhere() {
        String id = reportedAt(nowhere());
        String rejected = reportedAt(nowhere());
        reject(rejected);
        for (var into : List.of(id, rejected, UUID.randomUUID().toString())) {
            merge(id, into).statusCode(422).body("code", equalTo("CASE_MERGE_IMPOSSIBLE"));
        }
    }

    @Test
    void of_two_that_are_merged_into_each_other_one_goes_on() throws Exception {
        // Made before the two need it at the same moment.
        loggedInAs(Role.COMMANDER);
        var pool = Executors.newFixedThreadPool(2);
        for (int pair = 0; pair < 10; pair++) {
            String one = reportedAt(nowhere());
            String other = reportedAt(nowhere());
            var together = new CyclicBarrier(2);
            var there = pool.submit(() -> {
                together.await(10, TimeUnit.SECONDS);
                return merge(one, other).extract().statusCode();
            });
            var back = pool.submit(() -> {
                together.await(10, TimeUnit.SECONDS);
                return merge(other, one).extract().statusCode();
            });
            assertThat(List.of(there.get(), back.get())).containsExactlyInAnyOrder(200, 422);
        }
        pool.shutdown();
    }

    private static io.restassured.response.ValidatableResponse merge(String id, String into) {
        return act(Role.COMMANDER, id, "merging", Map.of("into", into));
    }
}
