package io.gridward.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Scope;

/**
 * An API client as administrators see it.
 *
 * @param expiresAt from when it is refused
 * @param scopes what it may do of what its role may
 * @param requestsPerMinute null for as many as anybody
 * @param costPerMinute points of GraphQL; null for as many as anybody
 * @param registeredQueriesOnly whether it may send only the GraphQL documents registered for it
 * @param previousSecretValidUntil until when the secret before the present one is good, too
 * @param lastUsedAt when it last asked for a token; no part of its version
 */
public record ApiClientView(
        UUID id,
        String clientId,
        String name,
        List<String> reach,
        List<Scope> scopes,
        @Nullable Integer requestsPerMinute,
        @Nullable Integer costPerMinute,
        boolean registeredQueriesOnly,
        @Nullable Instant previousSecretValidUntil,
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
                client.scopes(),
                client.grant().requestsPerMinute(),
                client.grant().costPerMinute(),
                client.grant().registeredQueriesOnly(),
                client.previousSecretValidUntil(),
                client.expiresAt(),
                client.lastUsedAt(),
                client.deactivatedAt(),
                client.createdAt(),
                client.version());
    }
}
