package io.gridward.identity;

import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

/** One signing-in and all refresh tokens that follow from it, of which only the newest is good. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
class RefreshFamily {

    @Id
    private UUID id;

    private UUID accountId;
    private byte[] currentHash;
    private byte @Nullable [] previousHash;
    private Instant rotatedAt;
    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable Instant endedAt;

    protected RefreshFamily() {}

    RefreshFamily(RefreshToken first, UUID accountId, Instant now, Instant expiresAt) {
        this.id = first.family();
        this.accountId = accountId;
        this.currentHash = first.hash();
        this.rotatedAt = now;
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    void rotate(RefreshToken next, Instant now, Instant expires) {
        previousHash = currentHash;
        currentHash = next.hash();
        rotatedAt = now;
        expiresAt = expires;
    }

    void end(Instant now) {
        endedAt = endedAt == null ? now : endedAt;
    }

    boolean isAlive(Instant now) {
        return endedAt == null && now.isBefore(expiresAt);
    }

    boolean isCurrent(RefreshToken token) {
        return MessageDigest.isEqual(currentHash, token.hash());
    }

    /** The same token sent twice at once: the second comes too late, but is no theft yet. */
    boolean wasCurrentWithin(Duration race, RefreshToken token, Instant now) {
        return previousHash != null
                && MessageDigest.isEqual(previousHash, token.hash())
                && now.isBefore(rotatedAt.plus(race));
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }
}
