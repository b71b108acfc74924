package io.gridward.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jspecify.annotations.Nullable;

import io.gridward.feed.FeedSight;
import io.gridward.shared.access.Caller;
import io.gridward.shared.time.Time;

/** The transaction in which deliveries are taken to be sent. What their owner may see no longer is kept back. */
@ApplicationScoped
class WebhookTaking {

    /** How much longer than an attempt may last a node is believed to be at it. */
    private static final int LEASE_TIMES = 3;

    private final Webhooks webhooks;
    private final WebhookDeliveries deliveries;
    private final WebhookOwners owners;
    private final WebhookSecrets secrets;
    private final Time time;
    private final WebhookConfig config;

    WebhookTaking(
            Webhooks webhooks,
            WebhookDeliveries deliveries,
            WebhookOwners owners,
            WebhookSecrets secrets,
            Time time,
            WebhookConfig config) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.owners = owners;
        this.secrets = secrets;
        this.time = time;
        this.config = config;
    }

    Taken take() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var due = deliveries.take(config.together(), config.timeout().multipliedBy(LEASE_TIMES));
            var byWebhook = due.stream().collect(Collectors.groupingBy(WebhookDelivery::webhookId));
            List<Webhook> told = webhooks.list("id in ?1", byWebhook.keySet());
            var standing = owners.today(told);
            var toSend = told.stream()
                    .flatMap(webhook -> permitted(
                            webhook, standing.get(webhook.id()), byWebhook.getOrDefault(webhook.id(), List.of())))
                    .toList();
            return new Taken(due.size(), toSend);
        });
    }

    /** @param owner null when he is no longer let in */
    private Stream<SignedDelivery> permitted(Webhook webhook, @Nullable Caller owner, List<WebhookDelivery> due) {
        var sight = Optional.ofNullable(owner).map(one -> FeedSight.of(one, List.of(), null));
        var now = time.now();
        var shown = due.stream().collect(Collectors.partitioningBy(delivery -> sight.filter(delivery::isShownIn)
                .isPresent()));
        shown.getOrDefault(false, List.of()).forEach(delivery -> delivery.withhold(now));
        return shown.getOrDefault(true, List.of()).stream().map(delivery -> signed(webhook, delivery, now));
    }

    private SignedDelivery signed(Webhook webhook, WebhookDelivery delivery, Instant now) {
        String id = delivery.id().toString();
        return new SignedDelivery(
                delivery.id(),
                webhook.id(),
                webhook.url(),
                delivery.body(),
                String.valueOf(now.getEpochSecond()),
                WebhookSignature.header(secrets.open(webhook.secrets(now), webhook.id()), id, now, delivery.body()));
    }
}
