package io.gridward.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The refresh families. */
@ApplicationScoped
class RefreshFamilies implements PanacheRepositoryBase<RefreshFamily, UUID> {

    private final TokenEpochs epochs;

    RefreshFamilies(TokenEpochs epochs) {
        this.epochs = epochs;
    }

    /** The family, its row locked: of two uses of one token only one is the first. */
    Optional<RefreshFamily> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Ends every family of the account, and with them the access tokens it has. */
    void endAll(UUID accountId, Instant now) {
        update("endedAt = ?1 where accountId = ?2 and endedAt is null", now, accountId);
        epochs.begin(accountId);
    }

    /** Forgets what no token can belong to any more. */
    void forgetExpired(UUID accountId, Instant now) {
        delete("accountId = ?1 and expiresAt < ?2", accountId, now);
    }
}
