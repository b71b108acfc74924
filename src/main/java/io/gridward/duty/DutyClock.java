package io.gridward.duty;

import java.time.Duration;

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

    private static void every(Duration period, String what, Vertx vertx, Runnable step) {
        vertx.setPeriodic(1, period.toMillis(), timer -> vertx.executeBlocking(() -> {
                    step.run();
                    return null;
                })
                .onFailure(failure -> LOG.errorf(failure, "Could not %s; it is tried again", what)));
    }
}
