package io.gridward.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;

import io.gridward.shared.time.Periodic;

/** Looks every few seconds what time has brought about. Several nodes may do so: each case takes turns in the database. */
@ApplicationScoped
class CaseClockwork {

    private final CaseAlarms alarms;
    private final CaseCorrecting correcting;
    private final CaseworkConfig config;

    CaseClockwork(CaseAlarms alarms, CaseCorrecting correcting, CaseworkConfig config) {
        this.alarms = alarms;
        this.correcting = correcting;
        this.config = config;
    }

    void begin(@Observes StartupEvent start, Vertx vertx) {
        Periodic.every(config.lookEvery(), "look after the clocks of cases", vertx, () -> {
            correcting.correctMarked();
            alarms.resumeDue();
            alarms.ringDue();
        });
    }
}
