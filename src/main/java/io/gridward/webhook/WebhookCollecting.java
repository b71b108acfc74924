package io.gridward.webhook;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

import io.gridward.feed.FeedReading;
import io.gridward.feed.FeedSight;
import io.gridward.shared.access.Caller;
import io.gridward.shared.time.Ids;
import io.gridward.shared.time.Time;

/**
 * Makes a delivery of each change a webhook is to be told. How far it has come is written with the deliveries themselves, so
 * none is left out and none made twice, whichever node does it and however it ends.
 */
@ApplicationScoped
class WebhookCollecting {

    private static final int TOGETHER = 500;

    private final Webhooks webhooks;
    private final WebhookDeliveries deliveries;
    private final WebhookStopping stopping;
    private final WebhookBodies bodies;
    private final FeedReading feed;
    private final WebhookOwners owners;
    private final Ids ids;
    private final Time time;
    private final WebhookConfig config;

    WebhookCollecting(
            Webhooks webhooks,
            WebhookDeliveries deliveries,
            WebhookStopping stopping,
            WebhookBodies bodies,
            FeedReading feed,
            WebhookOwners owners,
            Ids ids,
            Time time,
            WebhookConfig config) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.stopping = stopping;
        this.bodies = bodies;
        this.feed = feed;
        this.owners = owners;
        this.ids = ids;
        this.time = time;
        this.config = config;
    }

    /** @return false when no webhook is behind the feed */
    boolean collectOfOne() {
        return QuarkusTransaction.requiringNew().call(() -> {
            // Read before the changes: what comes in between is found the next time.
            long head = feed.head();
            var behind = webhooks.takeBehind(head);
            behind.ifPresent(webhook -> collect(webhook, head));
            return behind.isPresent();
        });
    }

    private void collect(Webhook webhook, long head) {
        Optional<Caller> owner = owners.today(webhook);
        if (owner.isEmpty()) {
            stopping.stop(webhook, StopReason.OWNER_GONE);
            return;
        }
        var sight = FeedSight.of(owner.get(), webhook.types(), webhook.area());
        var changes = feed.after(webhook.position(), sight, TOGETHER);
        for (var change : changes) {
            deliveries.persist(new WebhookDelivery(
                    ids.next(),
                    webhook.id(),
                    change.position(),
                    change.type(),
                    change.area(),
                    bodies.of(change),
                    time.now(),
                    config.tryFor()));
        }
        long last = changes.isEmpty() ? head : changes.get(changes.size() - 1).position();
        webhook.moveTo(changes.size() < TOGETHER ? Math.max(head, last) : last);
    }
}
