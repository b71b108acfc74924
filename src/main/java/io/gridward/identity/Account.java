package io.gridward.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Caller;
import io.gridward.shared.access.Grant;
import io.gridward.shared.access.Reach;
import io.gridward.shared.access.Role;

/** A person who signs in. */
@Entity
class Account {

    @Id
    private UUID id;

    private String loginName;
    private String displayName;
    private String passwordHash;
    private Instant passwordChangedAt;

    private List<String> roles;
    private List<String> reach;
    private @Nullable UUID workerId;
    private @Nullable Instant deactivatedAt;

    // Counting guesses is no change of the account: a guesser must not make an administrator's version stale.
    @OptimisticLock(excluded = true)
    private int failedLogins;

    @OptimisticLock(excluded = true)
    private @Nullable Instant lockedUntil;

    private Instant createdAt;

    @Version
    private int version;

    protected Account() {}

    Account(
            UUID id,
            String loginName,
            String displayName,
            String passwordHash,
            Set<Role> roles,
            Reach reach,
            @Nullable UUID workerId,
            Instant now) {
        this.id = id;
        this.loginName = normalized(loginName);
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.passwordChangedAt = now;
        this.roles = sorted(roles);
        this.reach = reach.prefixes();
        this.workerId = workerId;
        this.createdAt = now;
    }

    /** Names are told apart whatever their case. */
    static String normalized(String loginName) {
        return loginName.toLowerCase(Locale.ROOT);
    }

    void usePassword(String hash, Instant now) {
        passwordHash = hash;
        passwordChangedAt = now;
        unlock();
    }

    /** Counts a wrong guess; true when it locks the account. */
    boolean guessedWrong(Instant now, int failuresBeforeLock, Duration lock) {
        if (lockedUntil != null) {
            unlock();
        }
        failedLogins++;
        if (failedLogins < failuresBeforeLock) {
            return false;
        }
        lockedUntil = now.plus(lock);
        return true;
    }

    void unlock() {
        failedLogins = 0;
        lockedUntil = null;
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    boolean mayComeIn(Instant now) {
        return deactivatedAt == null && !isLocked(now);
    }

    void deactivate(Instant now) {
        deactivatedAt = deactivatedAt == null ? now : deactivatedAt;
    }

    void reactivate() {
        deactivatedAt = null;
    }

    void rename(String to) {
        displayName = to;
    }

    void grant(Collection<Role> granted) {
        roles = sorted(granted);
    }

    void grant(Reach granted) {
        reach = granted.prefixes();
    }

    void belongTo(@Nullable UUID worker) {
        workerId = worker;
    }

    Caller asCaller() {
        // A person may have the role of machines; scopes are for telling machines apart.
        var grant = roles().contains(Role.PARTNER) ? Grant.toRead() : Grant.NONE;
        return new Caller(id, loginName, Set.copyOf(roles()), reach(), workerId, grant);
    }

    private static List<String> sorted(Collection<Role> roles) {
        return roles.stream().distinct().sorted().map(Role::name).toList();
    }

    UUID id() {
        return id;
    }

    String loginName() {
        return loginName;
    }

    String displayName() {
        return displayName;
    }

    String passwordHash() {
        return passwordHash;
    }

    Instant passwordChangedAt() {
        return passwordChangedAt;
    }

    List<Role> roles() {
        return roles.stream().map(Role::valueOf).toList();
    }

    Reach reach() {
        return new Reach(reach);
    }

    @Nullable
    UUID workerId() {
        return workerId;
    }

    @Nullable
    Instant deactivatedAt() {
        return deactivatedAt;
    }

    @Nullable
    Instant lockedUntil() {
        return lockedUntil;
    }

    Instant createdAt() {
        return createdAt;
    }

    int version() {
        return version;
    }
}
