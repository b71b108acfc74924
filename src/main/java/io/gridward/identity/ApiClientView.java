package io.gridward.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An API client as administrators see it.
 *
 * @param expiresAt from when it is refused
 * @param lastUsedAt when it last asked for a token; no part of its version
 */
public record ApiClientView(
        UUID id,
        String clientId,
        String name,
        List<String> reach,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant deactivatedAt,
        Instant createdAt,
        int version) {

    static ApiClientView from(ApiClient client) {
        return new ApiClientView(
                client.id(),
                client.clientId(),
                client.name(),
                client.reach().prefixes(),
                client.expiresAt(),
                client.lastUsedAt(),
                client.deactivatedAt(),
                client.createdAt(),
                client.version());
    }
}
