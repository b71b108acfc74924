package io.gridward.webhook;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A webhook as its owner sees it.
 *
 * @param types none for all
 * @param stop why it is told nothing; null while it is active
 * @param formerSecretUntil until when the former secret signs, too
 * @param failingSince since when nothing has arrived; null while things do
 */
public record WebhookView(
        String id,
        String url,
        List<String> types,
        @Nullable String area,
        @Nullable String description,
        boolean active,
        @Nullable StopReason stop,
        String owner,
        @Nullable Instant formerSecretUntil,
        @Nullable Instant failingSince,
        Instant createdAt,
        int version) {

    static WebhookView from(Webhook webhook) {
        return new WebhookView(
                webhook.id().toString(),
                webhook.url(),
                webhook.types(),
                webhook.area(),
                webhook.description(),
                webhook.isActive(),
                webhook.stop(),
                webhook.ownerName(),
                webhook.formerUntil(),
                webhook.failingSince(),
                webhook.createdAt(),
                webhook.version());
    }
}
