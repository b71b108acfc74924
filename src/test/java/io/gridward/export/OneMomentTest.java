package io.gridward.export;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.exchange.SheetKind;
import io.gridward.grid.GridFixture;
import io.gridward.identity.SignIn;
import io.gridward.shared.access.Caller;
import io.gridward.shared.access.Reach;
import io.gridward.shared.access.Role;
import io.gridward.shared.time.Ids;
import io.gridward.shared.time.Time;

import static io.gridward.export.ExportFixture.as;
import static io.gridward.export.ExportFixture.ended;
import static io.gridward.export.ExportFixture.file;
import static io.gridward.export.ExportFixture.finished;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

/** A file shows the list at one moment, and is complete or not there, whoever works on it. */
@GridwardTest
class OneMomentTest {

    private static final String VILLAGE = "330282118213";
    private static final int ROWS = 450;

    /** Longer than any test waits. */
    private static final Duration LEASE = Duration.ofHours(1);

    @Inject
    ExportJobs jobs;

    @Inject
    ExportRun run;

    @Inject
    Ids ids;

    @Inject
    Time time;

    @Test
    void what_happens_meanwhile_is_not_in_it_but_behind_its_place_in_the_feed() {
        gridsOf("330282118214");
        var node = UUID.randomUUID();
        var job = leased(node, "330282118214");
        var pages = new AtomicInteger();

        run.run(job, node, () -> {
            if (pages.incrementAndGet() == 1) {
                meanwhile(() -> GridFixture.gridIn("330282118214"));
            }
            return true;
        });

        assertThat(pages).as("more than one page").hasValueGreaterThan(1);
        assertThat(lines(job)).isEqualTo(ROWS);
        as(Role.ADMIN)
                .get("/v1/changes?types=GRID&area=330282118214&since="
                        + finished(Role.ADMIN, Reach.EVERYTHING, job.id().toString())
                                .getString("feedToken"))
                .then()
                .statusCode(200)
                .body("items.type", contains("GRID_CREATED"));
    }

    @Test
    void a_node_that_stops_leaves_nothing_and_another_begins_anew() {
        gridsOf(VILLAGE);
        var node = UUID.randomUUID();
        var job = leased(node, VILLAGE);
        var pages = new AtomicInteger();

        run.run(job, node, () -> pages.incrementAndGet() < 2);

        assertThat(lines(job)).isEqualTo(ROWS);
    }

    @Test
    void of_two_nodes_that_believe_it_theirs_one_writes_the_file() {
        gridsOf("330282118215");
        var node = UUID.randomUUID();
        var job = leased(node, "330282118215");

        // The lease has ended before the first page: another takes it, and has done with it.
        run.run(job, node, () -> {
            QuarkusTransaction.requiringNew().run(() -> jobs.findById(job.id()).release());
            finished(Role.ADMIN, Reach.EVERYTHING, job.id().toString());
            return true;
        });

        assertThat(lines(job)).isEqualTo(ROWS);
        assertThat(pieces(job)).isEqualTo(1);
    }

    /** As many as fill some pages. */
    private static void gridsOf(String village) {
        String rows = IntStream.rangeClosed(1, ROWS)
                .mapToObj(i -> village + "%03d,网格".formatted(i))
                .collect(Collectors.joining("\n", "code,name\n", "\n"));
        String id = as(Role.ADMIN)
                .contentType("text/csv; charset=UTF-8")
                .body(rows.getBytes(UTF_8))
                .post("/v1/imports/grids")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        ended("/v1/imports/" + id, () -> as(Role.ADMIN));
    }

    /** An export that no other node has seen before this one has it. */
    private ExportJob leased(UUID node, String village) {
        var caller = new Caller(SignIn.accountId(Role.ADMIN), "moment", Set.of(Role.ADMIN), Reach.everything(), null);
        return QuarkusTransaction.requiringNew().call(() -> {
            var job = new ExportJob(
                    ids.next(),
                    SheetKind.GRIDS,
                    ExportFormat.NDJSON,
                    "{\"area\": \"" + village + "\"}",
                    List.of(),
                    Locale.ENGLISH,
                    null,
                    caller,
                    false,
                    time.now());
            job.lease(node, jobs.leasedUntil(LEASE), time.now());
            jobs.persistAndFlush(job);
            return job;
        });
    }

    private static void meanwhile(Runnable work) {
        var thread = new Thread(work);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private long lines(ExportJob job) {
        var ended = finished(Role.ADMIN, Reach.EVERYTHING, job.id().toString());
        assertThat(ended.getString("state")).as(ended.prettify()).isEqualTo("COMPLETED");
        return new String(file(Role.ADMIN, Reach.EVERYTHING, job.id().toString()), UTF_8)
                .lines()
                .count();
    }

    private long pieces(ExportJob job) {
        return QuarkusTransaction.requiringNew().call(() -> (Long) jobs.getEntityManager()
                .createNativeQuery("select count(*) from export_chunk where export_id = ?1", Long.class)
                .setParameter(1, job.id())
                .getSingleResult());
    }
}
