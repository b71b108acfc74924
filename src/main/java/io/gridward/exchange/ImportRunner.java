package io.gridward.exchange;

import java.util.UUID;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.time.BackgroundThread;
import io.gridward.shared.time.Time;

/**
 * Works on imports, one after the other, on a thread of this node. Each import is leased: a node that dies leaves it to
 * the others when the lease ends, and one that stops gives it back at once.
 */
@ApplicationScoped
class ImportRunner {

    private static final Logger LOG = Logger.getLogger(ImportRunner.class);
    private static final long HOUR_NANOS = 3_600_000_000_000L;

    /** After everything else has started. */
    private static final int LAST = 5000;

    private final UUID node = UUID.randomUUID();
    private final ImportJobs jobs;
    private final ImportRun run;
    private final ImportFiles files;
    private final Time time;
    private final ExchangeConfig config;
    private final BackgroundThread thread;
    private long cleanedAt = System.nanoTime() - HOUR_NANOS;

    ImportRunner(ImportJobs jobs, ImportRun run, ImportFiles files, Time time, ExchangeConfig config) {
        this.jobs = jobs;
        this.run = run;
        this.files = files;
        this.time = time;
        this.config = config;
        this.thread = new BackgroundThread("imports", config.poll(), this::work);
    }

    void begin(@Observes @Priority(LAST) StartupEvent start) {
        thread.start();
    }

    void end(@Observes ShutdownEvent stop) throws InterruptedException {
        thread.stop();
    }

    void queued(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportQueued news) {
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

    private @Nullable ImportJob take() {
        return QuarkusTransaction.requiringNew()
                .call(() -> jobs.take(node, config.lease(), time.now()).orElse(null));
    }

    private void clean() {
        if (System.nanoTime() - cleanedAt >= HOUR_NANOS) {
            cleanedAt = System.nanoTime();
            int deleted = QuarkusTransaction.requiringNew().call(files::deleteOld);
            if (deleted > 0) {
                LOG.infof("Deleted the files of %d imports that ended long ago", deleted);
            }
        }
    }
}
