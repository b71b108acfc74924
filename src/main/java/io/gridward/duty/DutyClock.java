package io.gridward.duty;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import org.jboss.logging.Logger;

/** Opens, computes and locks days as time goes by. Several nodes may do so: each step takes turns in the database. */
@ApplicationScoped
class DutyClock {

    private static final Logger LOG = Logger.getLogger(DutyClock.class);

    private final DutyOpening opening;
    private final DutyRecounting recounting;
    private final DutyLocks locks;
    private final FlagFinding finding;
    private final DutyConfig config;

    DutyClock(DutyOpening opening, DutyRecounting recounting, DutyLocks locks, FlagFinding finding, DutyConfig config) {
        this.opening = opening;
        this.recounting = recounting;
        this.locks = locks;
        this.finding = finding;
        this.config = config;
    }

    void begin(@Observes StartupEvent start, Vertx vertx) {
        every(config.recountEvery(), "compute days", vertx, recounting::recountAll);
        every(config.lookEvery(), "open and lock days", vertx, () -> {
            opening.open();
            locks.lockDue();
        });
        every(config.lookEvery(), "look for flags", vertx, finding::findDue);
    }

    /** One after the other: while a step lasts longer than the period, the next one is left out, not queued. */
    static void every(Duration period, String what, Vertx vertx, Runnable step) {
        var running = new AtomicBoolean();
        vertx.setPeriodic(1, period.toMillis(), timer -> {
            if (running.compareAndSet(false, true)) {
                vertx.executeBlocking(() -> {
                            step.run();
                            return null;
                        })
                        .onFailure(failure -> LOG.errorf(failure, "Could not %s; it is tried again", what))
                        .onComplete(done -> running.set(false));
            }
        });
    }
}
