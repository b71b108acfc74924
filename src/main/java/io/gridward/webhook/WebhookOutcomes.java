package io.gridward.webhook;

import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.narayana.jta.QuarkusTransaction;

import io.gridward.shared.time.Time;

/** The transactions in which deliveries are taken to be sent, and in which is written what came of it. */
@ApplicationScoped
class WebhookOutcomes {

    /** How much longer than an attempt may last a node is believed to be at it. */
    private static final int LEASE_TIMES = 3;

    private final Webhooks webhooks;
    private final WebhookDeliveries deliveries;
    private final WebhookStopping stopping;
    private final WebhookSecrets secrets;
    private final Time time;
    private final WebhookConfig config;
    private final SecureRandom random = new SecureRandom();

    WebhookOutcomes(
            Webhooks webhooks,
            WebhookDeliveries deliveries,
            WebhookStopping stopping,
            WebhookSecrets secrets,
            Time time,
            WebhookConfig config) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.stopping = stopping;
        this.secrets = secrets;
        this.time = time;
        this.config = config;
    }

    List<SignedDelivery> take() {
        return QuarkusTransaction.requiringNew()
                .call(() -> deliveries.take(config.together(), config.timeout().multipliedBy(LEASE_TIMES)).stream()
                        .map(this::signed)
                        .toList());
    }

    private SignedDelivery signed(WebhookDelivery delivery) {
        var webhook = webhooks.findById(delivery.webhookId());
        var now = time.now();
        String id = delivery.id().toString();
        return new SignedDelivery(
                delivery.id(),
                webhook.url(),
                delivery.body(),
                String.valueOf(now.getEpochSecond()),
                WebhookSignature.header(secrets.open(webhook.secrets(now), webhook.id()), id, now, delivery.body()));
    }

    void record(UUID id, Attempt attempt) {
        QuarkusTransaction.requiringNew().run(() -> {
            var delivery = deliveries.findById(id, LockModeType.PESSIMISTIC_WRITE);
            // Deleted with its webhook meanwhile.
            if (delivery != null) {
                delivery.tried(attempt, time.now(), RetryDelay.after(delivery.attempts(), random::nextDouble));
                judge(delivery.webhookId(), attempt);
            }
        });
    }

    private void judge(UUID webhookId, Attempt attempt) {
        var webhook = webhooks.findById(webhookId);
        boolean changes = !attempt.hasArrived() || webhook.failingSince() != null;
        if (changes && webhook.isActive()) {
            judge(webhooks.findById(webhookId, LockModeType.PESSIMISTIC_WRITE), attempt);
        }
    }

    private void judge(Webhook webhook, Attempt attempt) {
        if (attempt.hasArrived()) {
            webhook.arrived();
        } else if (attempt.isGone()) {
            stopping.stop(webhook, StopReason.GONE);
        } else if (webhook.failed(time.now()).plus(config.failingAtMost()).isBefore(time.now())) {
            stopping.stop(webhook, StopReason.FAILING);
        }
    }
}
