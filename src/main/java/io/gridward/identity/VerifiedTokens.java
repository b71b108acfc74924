package io.gridward.identity;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;

/**
 * Remembers tokens whose signature was good, until they expire: checking RS256 again on every request would cost half of
 * the throughput. Only verified tokens enter, so a flood of forged ones displaces nothing.
 */
final class VerifiedTokens {

    private static final int MOST = 10_000;

    private record Verified(JWTCallerPrincipal principal, Instant expires) {}

    private final Map<String, Verified> tokens = new ConcurrentHashMap<>();

    Optional<JWTCallerPrincipal> find(String token, Instant now) {
        return Optional.ofNullable(tokens.get(token))
                .filter(verified -> now.isBefore(verified.expires()))
                .map(Verified::principal);
    }

    void remember(String token, JWTCallerPrincipal principal, Instant expires, Instant now) {
        if (tokens.size() >= MOST) {
            tokens.values().removeIf(verified -> !now.isBefore(verified.expires()));
        }
        if (tokens.size() >= MOST) {
            // Searching for the oldest on every request would cost more than checking some signatures again.
            tokens.clear();
        }
        tokens.put(token, new Verified(principal, expires));
    }

    int size() {
        return tokens.size();
    }
}
