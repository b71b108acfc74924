package io.gridward.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;

import io.gridward.shared.time.Periodic;

/** Opens, computes and locks days as time goes by. Several nodes may do so: each step takes turns in the database. */
@ApplicationScoped
class DutyClock {

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
        Periodic.every(config.recountEvery(), "compute days", vertx, recounting::recountAll);
        Periodic.every(config.lookEvery(), "open and lock days", vertx, () -> {
            opening.open();
            locks.lockDue();
        });
        Periodic.every(config.lookEvery(), "look for flags", vertx, finding::findDue);
    }
}
