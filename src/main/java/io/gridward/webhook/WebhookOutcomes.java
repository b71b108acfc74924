package io.gridward.webhook;

import java.security.SecureRandom;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.narayana.jta.QuarkusTransaction;

import io.gridward.shared.time.RetryDelay;
import io.gridward.shared.time.Time;

/** The transaction in which is written what came of a delivery, and what follows for the webhook. */
@ApplicationScoped
class WebhookOutcomes {

    private static final RetryDelay DELAY = new RetryDelay(Duration.ofSeconds(5), Duration.ofHours(3));

    private final Webhooks webhooks;
    private final WebhookDeliveries deliveries;
    private final WebhookStopping stopping;
    private final Time time;
    private final WebhookConfig config;
    private final SecureRandom random = new SecureRandom();

    WebhookOutcomes(
            Webhooks webhooks,
            WebhookDeliveries deliveries,
            WebhookStopping stopping,
            Time time,
            WebhookConfig config) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.stopping = stopping;
        this.time = time;
        this.config = config;
    }

    /** Locks the webhook before its delivery, as whoever deletes or stops it does: neither waits for the other for ever. */
    void record(SignedDelivery sent, Attempt attempt) {
        QuarkusTransaction.requiringNew().run(() -> {
            var webhook = webhooks.findById(sent.webhookId(), LockModeType.PESSIMISTIC_WRITE);
            // Deleted meanwhile, and its deliveries with it.
            if (webhook != null) {
                var delivery = deliveries.findById(sent.id(), LockModeType.PESSIMISTIC_WRITE);
                delivery.tried(attempt, time.now(), DELAY.after(delivery.attempts(), random::nextDouble));
                judge(webhook, attempt);
            }
        });
    }

    private void judge(Webhook webhook, Attempt attempt) {
        if (attempt.hasArrived()) {
            webhook.arrived();
        } else if (webhook.isActive() && attempt.isGone()) {
            stopping.stop(webhook, StopReason.GONE);
        } else if (webhook.isActive()
                && webhook.failed(time.now()).plus(config.failingAtMost()).isBefore(time.now())) {
            stopping.stop(webhook, StopReason.FAILING);
        }
    }
}
