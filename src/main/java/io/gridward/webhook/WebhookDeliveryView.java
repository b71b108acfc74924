package io.gridward.webhook;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A delivery as the owner of the webhook sees it.
 *
 * @param id the {@code webhook-id} under which it is sent, each time
 * @param nextAt when it is tried again; null when it is not
 * @param lastStatus what the receiver answered the last time; null where it did not answer
 * @param lastFault why there was no answer: TIMEOUT, CONNECTION, ADDRESS_REFUSED, NOT_PERMITTED
 * @param lastAnswer the beginning of what it answered
 */
public record WebhookDeliveryView(
        String id,
        String type,
        DeliveryState state,
        int attempts,
        Instant createdAt,
        @Nullable Instant nextAt,
        @Nullable Instant lastAt,
        @Nullable Integer lastStatus,
        @Nullable Integer lastMillis,
        @Nullable SendingFault lastFault,
        @Nullable String lastAnswer) {

    static WebhookDeliveryView from(WebhookDelivery delivery) {
        return new WebhookDeliveryView(
                delivery.id().toString(),
                delivery.type(),
                delivery.state(),
                delivery.attempts(),
                delivery.createdAt(),
                delivery.state() == DeliveryState.PENDING ? delivery.nextAt() : null,
                delivery.lastAt(),
                delivery.lastStatus(),
                delivery.lastMillis(),
                delivery.lastFault(),
                delivery.lastAnswer());
    }
}
