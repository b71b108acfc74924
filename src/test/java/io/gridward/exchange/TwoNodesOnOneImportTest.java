package io.gridward.exchange;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.time.Time;

import static io.gridward.exchange.ImportFixture.admin;
import static io.gridward.exchange.ImportFixture.assertCounts;
import static io.gridward.exchange.ImportFixture.finished;
import static io.gridward.exchange.ImportFixture.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** Leases that end while their holder still works are the worst that can happen to an import: both believe it theirs. */
@GridwardTest
class TwoNodesOnOneImportTest {

    @Inject
    ImportJobs jobs;

    @Inject
    ImportRun run;

    @Inject
    Time time;

    @Test
    void no_row_is_lost_and_none_is_taken_twice_however_often_it_changes_hands() throws InterruptedException {
        String rows = IntStream.rangeClosed(1, 900)
                .mapToObj("330282109201%03d,网格"::formatted)
                .collect(Collectors.joining("\n"));
        String id = upload("grids", "code,name\n" + rows + "\n")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        var ended = new AtomicBoolean();
        var taken = new AtomicBoolean();
        var other = new Thread(() -> stealUntil(ended, taken));
        other.start();
        try {
            assertCounts(finished(id), 900, 0, 0);
        } finally {
            ended.set(true);
            other.join();
        }

        assertThat(taken).as("the other node has had it, too").isTrue();
        admin().get("/v1/grids?area=330282109201&limit=200").then().body("items.size()", equalTo(200));
        assertThat(created()).isEqualTo(900);
    }

    /** A second node that finds every lease over. */
    private void stealUntil(AtomicBoolean ended, AtomicBoolean taken) {
        var node = UUID.randomUUID();
        while (!ended.get()) {
            QuarkusTransaction.requiringNew().run(() -> jobs.getEntityManager()
                    .createNativeQuery("update import_job set leased_until = clock_timestamp() - interval '1 second'"
                            + " where state in ('QUEUED', 'RUNNING') and leased_until is not null")
                    .executeUpdate());
            var job = QuarkusTransaction.requiringNew().call(() -> jobs.take(node, Duration.ofSeconds(30), time.now())
                    .orElse(null));
            if (job != null) {
                taken.set(true);
                run.run(job, node, () -> !ended.get());
            }
        }
    }

    /** What was created, by the trail it left. */
    private long created() {
        return QuarkusTransaction.requiringNew().call(() -> (Long) jobs.getEntityManager()
                .createNativeQuery(
                        "select count(*) from outbox where type = 'GRID_CREATED' and area_code like '330282109201%'",
                        Long.class)
                .getSingleResult());
    }
}
