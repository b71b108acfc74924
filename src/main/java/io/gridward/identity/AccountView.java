package io.gridward.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Role;
import io.gridward.shared.person.Disclosure;
import io.gridward.shared.person.Personal;

/**
 * An account as administrators see it.
 *
 * @param lockedUntil until when wrong guesses keep it out; no part of its version
 */
public record AccountView(
        UUID id,
        String loginName,
        @Personal(Disclosure.OPEN) String displayName,
        List<Role> roles,
        List<String> reach,
        @Nullable UUID workerId,
        Instant passwordChangedAt,
        @Nullable Instant lockedUntil,
        @Nullable Instant deactivatedAt,
        Instant createdAt,
        int version) {

    static AccountView from(Account account) {
        return new AccountView(
                account.id(),
                account.loginName(),
                account.displayName(),
                account.roles(),
                account.reach().prefixes(),
                account.workerId(),
                account.passwordChangedAt(),
                account.lockedUntil(),
                account.deactivatedAt(),
                account.createdAt(),
                account.version());
    }
}
