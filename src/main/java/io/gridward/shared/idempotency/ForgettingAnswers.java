package io.gridward.shared.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import org.jboss.logging.Logger;

import io.gridward.shared.time.Time;

/** Removes expired answers also when nobody sends new ones: they hold personal data. */
@ApplicationScoped
class ForgettingAnswers {

    private static final Logger LOG = Logger.getLogger(ForgettingAnswers.class);

    private final KeptAnswers kept;
    private final IdempotencyConfig config;
    private final Time time;

    ForgettingAnswers(KeptAnswers kept, IdempotencyConfig config, Time time) {
        this.kept = kept;
        this.config = config;
        this.time = time;
    }

    void begin(@Observes StartupEvent start, Vertx vertx) {
        vertx.setPeriodic(config.cleanEvery().toMillis(), timer -> vertx.executeBlocking(this::removeExpired)
                .onFailure(failure -> LOG.warnf("Expired answers stay until the next try: %s", failure)));
    }

    /** In small transactions, so that nobody waits for it. */
    int removeExpired() {
        int removed = 0;
        int some;
        do {
            some = QuarkusTransaction.requiringNew().call(() -> kept.removeExpired(time.now()));
            removed += some;
        } while (some > 0);
        return removed;
    }
}
