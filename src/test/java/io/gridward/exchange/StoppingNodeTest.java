package io.gridward.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.gridward.GridwardTest;
import io.gridward.exchange.sheet.FileFormat;
import io.gridward.exchange.sheet.Spool;
import io.gridward.identity.SignIn;
import io.gridward.shared.access.Caller;
import io.gridward.shared.access.Reach;
import io.gridward.shared.access.Role;
import io.gridward.shared.time.Ids;
import io.gridward.shared.time.Time;

import static io.gridward.exchange.ImportFixture.assertCounts;
import static io.gridward.exchange.ImportFixture.finished;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** A node that is told to stop while it works on an import gives it back: nobody waits until its lease is over. */
@GridwardTest
class StoppingNodeTest {

    private static final int ROWS = 120;

    /** Longer than any test waits. */
    private static final Duration LEASE = Duration.ofHours(1);

    @Inject
    ImportJobs jobs;

    @Inject
    ImportFiles files;

    @Inject
    ImportRun run;

    @Inject
    Ids ids;

    @Inject
    Time time;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void another_goes_on_at_once(boolean dryRun) {
        var node = UUID.randomUUID();
        var job = leased(node, dryRun);
        var asked = new AtomicInteger();

        run.run(job, node, () -> asked.incrementAndGet() <= 2);

        assertThat(asked).as("stopped before the third batch").hasValue(3);
        assertCounts(finished(job.id().toString()), ROWS, 0, 0);
    }

    /** An import that no other node has seen before this one has it. */
    private ImportJob leased(UUID node, boolean dryRun) {
        var file = new UploadedFile(SheetKind.GRIDS, FileFormat.CSV, "UTF-8", dryRun, Locale.ENGLISH, null);
        var caller = new Caller(SignIn.accountId(Role.ADMIN), "stopping", Set.of(Role.ADMIN), Reach.everything(), null);
        byte[] rows = IntStream.rangeClosed(1, ROWS)
                .mapToObj("330282113205%03d,交还"::formatted)
                .collect(Collectors.joining("\n", "code,name\n", "\n"))
                .getBytes(UTF_8);
        return QuarkusTransaction.requiringNew().call(() -> {
            var job = new ImportJob(ids.next(), file, caller, rows.length, time.now());
            job.lease(node, jobs.leasedUntil(LEASE), time.now());
            jobs.persistAndFlush(job);
            try (var content = Spool.of(new ByteArrayInputStream(rows))) {
                files.store(job.id(), content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return job;
        });
    }
}
