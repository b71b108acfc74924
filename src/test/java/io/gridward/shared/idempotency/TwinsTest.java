package io.gridward.shared.idempotency;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;

import static io.gridward.shared.idempotency.Requests.newKey;
import static io.gridward.shared.idempotency.Requests.newTitle;
import static io.gridward.shared.idempotency.Requests.plan;
import static io.gridward.shared.idempotency.Requests.training;
import static io.gridward.shared.idempotency.Requests.trainings;
import static org.assertj.core.api.Assertions.assertThat;

/** The same request twice at the same moment, two hundred times. */
@GridwardTest
class TwinsTest {

    private static final int PAIRS = 200;

    @Test
    void one_acts_and_the_other_gets_its_answer_or_is_told_to_wait() throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        var statuses = new ArrayList<String>();
        for (int pair = 0; pair < PAIRS; pair++) {
            String key = newKey();
            var training = training(newTitle());
            var together = new CyclicBarrier(2);
            var twins = new ArrayList<Future<Response>>();
            for (int twin = 0; twin < 2; twin++) {
                twins.add(pool.submit(() -> {
                    together.await(10, TimeUnit.SECONDS);
                    return plan(key, training);
                }));
            }
            var one = twins.get(0).get();
            var other = twins.get(1).get();
            var outcomes = List.of(outcome(one), outcome(other));
            assertThat(outcomes).containsOnlyOnce("ACTED").isSubsetOf("ACTED", "REPLAYED", "IDEMPOTENCY_KEY_IN_USE");
            if (outcomes.contains("REPLAYED")) {
                assertThat(one.asByteArray()).isEqualTo(other.asByteArray());
            }
            assertThat(trainings(training)).isOne();
            statuses.addAll(outcomes);
        }
        pool.shutdown();
        assertThat(statuses).as("twins that really met").contains("IDEMPOTENCY_KEY_IN_USE");
    }

    private static String outcome(Response response) {
        if (response.statusCode() == 201) {
            return response.header("Idempotency-Replayed") == null ? "ACTED" : "REPLAYED";
        }
        return response.statusCode() == 409 ? response.path("code") : "STATUS_" + response.statusCode();
    }
}
