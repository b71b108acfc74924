package io.gridward.export;

import java.util.UUID;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.time.BackgroundThread;
import io.gridward.shared.time.Time;

/**
 * Works on exports, one after the other, on a thread of this node. Each is leased: what a node that dies leaves is begun
 * anew by another when the lease ends, and one that stops gives it back at once.
 */
@ApplicationScoped
class ExportRunner {

    private static final long CLEANING_NANOS = TimeUnit.MINUTES.toNanos(10);

    /** After everything else has started. */
    private static final int LAST = 5000;

    private final UUID node = UUID.randomUUID();
    private final ExportJobs jobs;
    private final ExportRun run;
    private final ExportFiles files;
    private final Time time;
    private final ExportConfig config;
    private final BackgroundThread thread;
    private long cleanedAt = System.nanoTime() - CLEANING_NANOS;

    ExportRunner(ExportJobs jobs, ExportRun run, ExportFiles files, Time time, ExportConfig config) {
        this.jobs = jobs;
        this.run = run;
        this.files = files;
        this.time = time;
        this.config = config;
        this.thread = new BackgroundThread("exports", config.poll(), this::work);
    }

    void begin(@Observes @Priority(LAST) StartupEvent start) {
        thread.start();
    }

    void end(@Observes ShutdownEvent stop) throws InterruptedException {
        thread.stop();
    }

    void queued(@Observes(during = TransactionPhase.AFTER_SUCCESS) ExportQueued news) {
        thread.ring();
    }

    private boolean work() {
        var taken = take();
        if (taken == null) {
            clean();
            return false;
        }
        run.run(taken, node, thread::isRunning);
        return true;
    }

    private @Nullable ExportJob take() {
        return QuarkusTransaction.requiringNew()
                .call(() -> jobs.take(node, config.lease(), time.now()).orElse(null));
    }

    private void clean() {
        if (System.nanoTime() - cleanedAt >= CLEANING_NANOS) {
            cleanedAt = System.nanoTime();
            QuarkusTransaction.requiringNew().call(files::deleteExpired);
        }
    }
}
