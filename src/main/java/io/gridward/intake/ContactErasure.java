package io.gridward.intake;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;

import io.gridward.shared.access.Caller;
import io.gridward.shared.access.OnBehalf;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.time.Periodic;
import io.gridward.shared.time.Time;

/**
 * Erases whom to call some time after the matter has ended (PIPL 19); the report stays. Several nodes may do so: each takes
 * what no other holds.
 */
@ApplicationScoped
class ContactErasure {

    private static final int TOGETHER = 100;

    private final ResidentReports reports;
    private final ResidentReportViews views;
    private final OnBehalf onBehalf;
    private final Outbox outbox;
    private final IntakeConfig config;
    private final Time time;

    ContactErasure(
            ResidentReports reports,
            ResidentReportViews views,
            OnBehalf onBehalf,
            Outbox outbox,
            IntakeConfig config,
            Time time) {
        this.reports = reports;
        this.views = views;
        this.onBehalf = onBehalf;
        this.outbox = outbox;
        this.config = config;
        this.time = time;
    }

    void begin(@Observes StartupEvent start, Vertx vertx) {
        Periodic.every(
                config.lookEvery(),
                "erase whom to call",
                vertx,
                () -> eraseEndedBefore(time.now().minus(config.contactsKept())));
    }

    void eraseEndedBefore(Instant end) {
        int erased;
        do {
            erased = onBehalf.of(
                    Caller.SYSTEM, () -> QuarkusTransaction.requiringNew().call(() -> eraseSome(end)));
        } while (erased > 0);
    }

    private int eraseSome(Instant end) {
        var some = reports.lockReachableEndedBefore(end, TOGETHER);
        var before = views.recorded(some);
        some.forEach(report -> report.eraseContact(time.now()));
        reports.flush();
        var after = views.recorded(some);
        for (int i = 0; i < some.size(); i++) {
            var report = some.get(i);
            outbox.append(Change.changed(
                    "RESIDENT_CONTACT_ERASED", report.id(), report.place().reachCode(), before.get(i), after.get(i)));
        }
        return some.size();
    }
}
