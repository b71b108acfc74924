package io.gridward.identity;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The accounts. */
@ApplicationScoped
class Accounts implements PanacheRepositoryBase<Account, UUID> {

    Optional<Account> named(String loginName) {
        return find("loginName", Account.normalized(loginName)).firstResultOptional();
    }

    /** The account, its row locked: guesses at one password are counted one after the other, never side by side. */
    Optional<Account> lockNamed(String loginName) {
        return find("loginName", Account.normalized(loginName))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<Account> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
