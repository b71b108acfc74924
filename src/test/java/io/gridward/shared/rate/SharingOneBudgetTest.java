package io.gridward.shared.rate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Several nodes, each with a lease of its own, take from one bucket of the database. */
@GridwardTest
class SharingOneBudgetTest {

    private static final int NODES = 3;
    private static final Rate RATE = Rate.perMinute("shared", 1000);

    private final Instant now = Instant.parse("2026-11-23T08:00:00Z");
    private final String key = UUID.randomUUID().toString();

    @Inject
    SharedBuckets buckets;

    @Test
    void together_they_give_out_the_quota_and_no_more() throws Exception {
        var nodes = nodes();
        assertThat(takenByAll(nodes, now)).isEqualTo(1000);
        // A tenth of a minute later a tenth of the quota is there again; nobody has to wait for the whole minute.
        assertThat(takenByAll(nodes, now.plusSeconds(6))).isBetween(95, 100);
        assertThat(takenByAll(nodes, now.plusSeconds(3600))).isBetween(950, 1050);
    }

    @Test
    void what_an_idle_node_holds_is_less_than_a_twentieth() {
        new Lease(key, buckets).take(RATE, 1, false, now);
        assertThat(taken(new Lease(key, buckets), now)).isBetween(950, 999);
    }

    @Test
    void most_that_is_taken_asks_no_database() {
        var asked = new AtomicInteger();
        var counting = new SharedBuckets(null) {
            @Override
            Drawn draw(String of, Rate rate, long needed, long wanted, Instant at) {
                asked.incrementAndGet();
                return buckets.draw(of, rate, needed, wanted, at);
            }
        };
        assertThat(taken(new Lease(key, counting), now)).isEqualTo(1000);
        assertThat(asked).hasValueLessThanOrEqualTo(51);
    }

    @Test
    void what_is_left_is_told() {
        var lease = new Lease(key, buckets);
        var standing = lease.take(RATE, 400, false, now);
        assertThat(standing.taken()).isTrue();
        assertThat(standing.remaining()).isEqualTo(600);
        assertThat(standing.resetSeconds()).isEqualTo(24);
        var refused = lease.take(RATE, 700, false, now);
        assertThat(refused.taken()).isFalse();
        assertThat(refused.remaining()).isEqualTo(600);
        assertThat(refused.retrySeconds()).isEqualTo(6);
        assertThat(lease.take(RATE, 600, false, now).taken()).isTrue();
        assertThat(lease.take(RATE, 700, false, now.plus(Duration.ofSeconds(43)))
                        .taken())
                .isTrue();
    }

    @Test
    void who_is_refused_because_others_were_faster_is_told_to_wait() {
        var slower = new Lease(key, buckets);
        taken(new Lease(key, buckets), now);
        assertThat(slower.take(RATE, 1, false, now).taken()).isFalse();
        // By then there would be one, and this node has not asked again.
        var refused = slower.take(RATE, 1, false, now.plusMillis(49));
        assertThat(refused.taken()).isFalse();
        assertThat(refused.retrySeconds()).isEqualTo(1);
    }

    @Test
    void what_was_given_on_credit_is_taken_off_the_next_time() {
        var lease = new Lease(key, buckets);
        assertThat(lease.take(RATE, 900, true, now).taken()).isTrue();
        assertThat(lease.take(RATE, 200, false, now).taken()).isFalse();
        assertThat(lease.take(RATE, 100, false, now).taken()).isTrue();
    }

    private List<Lease> nodes() {
        var nodes = new ArrayList<Lease>();
        for (int i = 0; i < NODES; i++) {
            nodes.add(new Lease(key, buckets));
        }
        return nodes;
    }

    private static int takenByAll(List<Lease> nodes, Instant at) throws Exception {
        var pool = Executors.newFixedThreadPool(NODES);
        try {
            int sum = 0;
            List<Callable<Integer>> work = nodes.stream()
                    .<Callable<Integer>>map(node -> () -> taken(node, at))
                    .toList();
            for (var one : pool.invokeAll(work)) {
                sum += one.get();
            }
            return sum;
        } finally {
            pool.shutdown();
        }
    }

    /** One by one until there is nothing left. */
    private static int taken(Lease node, Instant at) {
        int taken = 0;
        while (node.take(RATE, 1, false, at).taken()) {
            taken++;
        }
        return taken;
    }
}
