package io.gridward.wechat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.secret.Sealed;

/** A user of the mini-program who has come and is not bound yet. His latest ticket alone is good. */
@Entity
@Table(name = "wechat_guest")
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
class Guest {

    @Id
    private UUID id;

    private byte[] openid;
    private byte[] openidHash;
    private byte[] ticketHash;
    private Instant expiresAt;
    private int failures;
    private @Nullable Instant lockedUntil;

    protected Guest() {}

    Guest(UUID id, Sealed openid, byte[] ticketHash, Instant expiresAt) {
        this.id = id;
        this.openid = openid.cipher();
        this.openidHash = openid.fingerprint();
        this.ticketHash = ticketHash;
        this.expiresAt = expiresAt;
    }

    void useTicket(byte[] newHash, Instant until) {
        ticketHash = newHash;
        expiresAt = until;
    }

    boolean mayTry(Instant now) {
        return now.isBefore(expiresAt) && !isLocked(now);
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** Counts a wrong guess, as those at a password are counted. */
    void guessedWrong(Instant now, int failuresBeforeLock, Duration lock) {
        if (lockedUntil != null) {
            lockedUntil = null;
            failures = 0;
        }
        failures++;
        if (failures >= failuresBeforeLock) {
            lockedUntil = now.plus(lock);
        }
    }

    UUID id() {
        return id;
    }

    byte[] openid() {
        return openid;
    }
}
