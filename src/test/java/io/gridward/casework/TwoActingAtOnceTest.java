package io.gridward.casework;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.casework.CaseFixture.act;
import static io.gridward.casework.CaseFixture.nowhere;
import static io.gridward.casework.CaseFixture.reportedAt;
import static io.gridward.identity.SignIn.loggedInAs;
import static org.assertj.core.api.Assertions.assertThat;

@GridwardTest
class TwoActingAtOnceTest {

    private static final int PAIRS = 200;

    @Test
    void exactly_one_wins_and_the_other_learns_the_state() throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        for (int pair = 0; pair < PAIRS; pair++) {
            String id = reportedAt(nowhere());
            var together = new CyclicBarrier(2);
            var accepted = pool.submit(() -> {
                together.await(10, TimeUnit.SECONDS);
                return act(Role.COMMANDER, id, "acceptance", Map.of()).extract();
            });
            var rejected = pool.submit(() -> {
                together.await(10, TimeUnit.SECONDS);
                return act(Role.ADMIN, id, "rejection", Map.of("reason", "重复")).extract();
            });
            assertThat(statuses(accepted, rejected)).containsExactlyInAnyOrder(200, 409);

            var winner = accepted.get().statusCode() == 200 ? accepted.get() : rejected.get();
            var loser = winner == accepted.get() ? rejected.get() : accepted.get();
            assertThat(loser.<String>path("code")).isEqualTo("CASE_TRANSITION_ILLEGAL");
            assertThat(loser.<String>path("state")).isEqualTo(winner.path("state"));
            List<Integer> steps =
                    loggedInAs(Role.AUDITOR).get("/v1/cases/" + id + "/steps").path("items.seq");
            assertThat(steps).containsExactly(1, 2);
        }
        pool.shutdown();
    }

    private static List<Integer> statuses(
            Future<ExtractableResponse<Response>> one, Future<ExtractableResponse<Response>> other) throws Exception {
        return List.of(one.get().statusCode(), other.get().statusCode());
    }
}
