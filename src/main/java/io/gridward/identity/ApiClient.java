package io.gridward.identity;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Caller;
import io.gridward.shared.access.Grant;
import io.gridward.shared.access.Reach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.Scope;

/** A machine that pulls data. Its role is always PARTNER. */
@Entity
class ApiClient {

    static final Set<Role> ROLES = Set.of(Role.PARTNER);

    @Id
    private UUID id;

    private String clientId;
    private String name;
    private String secretHash;

    /** While a secret is being replaced, the one before it, and until when it is good. */
    private @Nullable String previousSecretHash;

    private @Nullable Instant previousSecretValidUntil;

    private List<String> reach;
    private List<String> scopes;
    private @Nullable Integer requestsPerMinute;
    private @Nullable Integer costPerMinute;
    private boolean registeredQueriesOnly;
    private @Nullable Instant expiresAt;
    private @Nullable Instant deactivatedAt;

    private @Nullable Instant lastUsedAt;

    private Instant createdAt;

    @Version
    private int version;

    protected ApiClient() {}

    ApiClient(
            UUID id,
            String clientId,
            String name,
            String secretHash,
            Reach reach,
            Grant grant,
            @Nullable Instant expiresAt,
            Instant now) {
        this.id = id;
        this.clientId = clientId;
        this.name = name;
        this.secretHash = secretHash;
        this.reach = reach.prefixes();
        grant(grant);
        this.expiresAt = expiresAt;
        this.createdAt = now;
    }

    /** @param oldUntil until when the present secret stays good beside the new one; null for not at all */
    void useSecret(String hash, @Nullable Instant oldUntil) {
        previousSecretHash = oldUntil == null ? null : secretHash;
        previousSecretValidUntil = oldUntil;
        secretHash = hash;
    }

    /** What its secret may hash to now. */
    List<String> secretHashes(Instant now) {
        return previousSecretHash != null && previousSecretValidUntil != null && now.isBefore(previousSecretValidUntil)
                ? List.of(secretHash, previousSecretHash)
                : List.of(secretHash);
    }

    boolean mayComeIn(Instant now) {
        return deactivatedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }

    void deactivate(Instant now) {
        deactivatedAt = deactivatedAt == null ? now : deactivatedAt;
    }

    void reactivate() {
        deactivatedAt = null;
    }

    void rename(String to) {
        name = to;
    }

    void reachOut(Reach granted) {
        reach = granted.prefixes();
    }

    final void grant(Grant granted) {
        scopes = granted.scopes().stream().sorted().map(Scope::name).toList();
        requestsPerMinute = granted.requestsPerMinute();
        costPerMinute = granted.costPerMinute();
        registeredQueriesOnly = granted.registeredQueriesOnly();
    }

    void expireAt(@Nullable Instant at) {
        expiresAt = at;
    }

    Caller asCaller(Grant granted) {
        return new Caller(id, clientId, ROLES, reach(), null, granted);
    }

    UUID id() {
        return id;
    }

    String clientId() {
        return clientId;
    }

    String name() {
        return name;
    }

    @Nullable
    Instant previousSecretValidUntil() {
        return previousSecretValidUntil;
    }

    Reach reach() {
        return new Reach(reach);
    }

    Grant grant() {
        var granted = scopes.stream().map(Scope::valueOf).collect(Collectors.toSet());
        return new Grant(granted, requestsPerMinute, costPerMinute, registeredQueriesOnly);
    }

    List<Scope> scopes() {
        return scopes.stream().map(Scope::valueOf).toList();
    }

    @Nullable
    Instant expiresAt() {
        return expiresAt;
    }

    @Nullable
    Instant deactivatedAt() {
        return deactivatedAt;
    }

    @Nullable
    Instant lastUsedAt() {
        return lastUsedAt;
    }

    Instant createdAt() {
        return createdAt;
    }

    int version() {
        return version;
    }
}
