package io.gridward.identity;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Caller;
import io.gridward.shared.access.Reach;
import io.gridward.shared.access.Role;

/** A machine that pulls data. Its role is always PARTNER. */
@Entity
class ApiClient {

    static final Set<Role> ROLES = Set.of(Role.PARTNER);

    @Id
    private UUID id;

    private String clientId;
    private String name;
    private String secretHash;
    private List<String> reach;
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
            @Nullable Instant expiresAt,
            Instant now) {
        this.id = id;
        this.clientId = clientId;
        this.name = name;
        this.secretHash = secretHash;
        this.reach = reach.prefixes();
        this.expiresAt = expiresAt;
        this.createdAt = now;
    }

    void useSecret(String hash) {
        secretHash = hash;
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

    void grant(Reach granted) {
        reach = granted.prefixes();
    }

    void expireAt(@Nullable Instant at) {
        expiresAt = at;
    }

    Caller asCaller() {
        return new Caller(id, clientId, ROLES, reach(), null);
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

    String secretHash() {
        return secretHash;
    }

    Reach reach() {
        return new Reach(reach);
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
