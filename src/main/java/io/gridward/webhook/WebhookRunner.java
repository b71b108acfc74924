package io.gridward.webhook;

import java.util.concurrent.TimeUnit;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import org.jboss.logging.Logger;

import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.BackgroundThread;
import io.gridward.shared.time.Time;

/**
 * Makes deliveries and hands them out, on a thread of this node; what the receivers do is waited for on none. A delivery is
 * leased while it is sent: one whose node dies is sent again, under the same id.
 */
@ApplicationScoped
class WebhookRunner {

    private static final Logger LOG = Logger.getLogger(WebhookRunner.class);
    private static final long CLEANING_NANOS = TimeUnit.HOURS.toNanos(1);

    /** After everything else has started. */
    private static final int LAST = 5000;

    private final WebhookCollecting collecting;
    private final WebhookTaking taking;
    private final WebhookOutcomes outcomes;
    private final WebhookDeliveries deliveries;
    private final Receivers receivers;
    private final WebhookClient client;
    private final Vertx vertx;
    private final Time time;
    private final WebhookConfig config;
    private final BackgroundThread thread;
    private long cleanedAt = System.nanoTime() - CLEANING_NANOS;

    WebhookRunner(
            WebhookCollecting collecting,
            WebhookTaking taking,
            WebhookOutcomes outcomes,
            WebhookDeliveries deliveries,
            Receivers receivers,
            WebhookClient client,
            Vertx vertx,
            Time time,
            WebhookConfig config) {
        this.collecting = collecting;
        this.taking = taking;
        this.outcomes = outcomes;
        this.deliveries = deliveries;
        this.receivers = receivers;
        this.client = client;
        this.vertx = vertx;
        this.time = time;
        this.config = config;
        this.thread = new BackgroundThread("webhooks", config.poll(), this::work);
    }

    void begin(@Observes @Priority(LAST) StartupEvent start) {
        thread.start();
    }

    void end(@Observes ShutdownEvent stop) throws InterruptedException {
        thread.stop();
    }

    private boolean work() {
        boolean collected = collecting.collectOfOne();
        var taken = taking.take();
        taken.toSend().forEach(this::send);
        clean();
        return collected || taken.due() > 0;
    }

    /** To look a name up may last, too: that is nobody else's delay either. */
    private void send(SignedDelivery delivery) {
        vertx.executeBlocking(() -> receivers.of(delivery.url()), false)
                .compose(receiver -> client.send(receiver, delivery), this::unsent)
                .compose(attempt -> vertx.executeBlocking(
                        () -> {
                            record(delivery, attempt);
                            return null;
                        },
                        false))
                .onComplete(done -> thread.ring())
                .onFailure(fault -> tell(delivery, fault));
    }

    /** What is answered while the program ends may find no database any more: it is sent again when its lease is over. */
    private void record(SignedDelivery delivery, Attempt attempt) {
        if (thread.isRunning()) {
            outcomes.record(delivery, attempt);
        }
    }

    private void tell(SignedDelivery delivery, Throwable fault) {
        if (thread.isRunning()) {
            LOG.errorf(fault, "What came of delivery %s is not known", delivery.id());
        }
    }

    private Future<Attempt> unsent(Throwable fault) {
        return fault instanceof Problem
                ? Future.succeededFuture(Attempt.failed(SendingFault.ADDRESS_REFUSED, 0))
                : Future.failedFuture(fault);
    }

    private void clean() {
        if (System.nanoTime() - cleanedAt >= CLEANING_NANOS) {
            cleanedAt = System.nanoTime();
            QuarkusTransaction.requiringNew()
                    .call(() -> deliveries.deleteOld(time.now().minus(config.keep())));
        }
    }
}
