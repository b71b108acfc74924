package io.gridward.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import io.gridward.shared.access.Reach;
import io.gridward.shared.page.Criteria;
import io.gridward.shared.page.Cursors;
import io.gridward.shared.page.Keyset;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;

/** The accounts. */
@ApplicationScoped
class Accounts implements PanacheRepositoryBase<Account, UUID> {

    private static final Keyset<Account> BY_LOGIN_NAME =
            new Keyset<>("accounts", false, List.of(new Keyset.Key<>("a.loginName", String.class, Account::loginName)));

    private final Cursors cursors;

    Accounts(Cursors cursors) {
        this.cursors = cursors;
    }

    Page<AccountView> page(Reach reach, AccountFilter filter, PageRequest request) {
        return Criteria.reachOfAll(reach, "a.reach")
                .and(
                        "array_contains(a.roles, :value)",
                        filter.role() == null ? null : filter.role().name())
                .and(
                        "(locate(lower(:value), a.loginName) > 0 or locate(lower(:value), lower(a.displayName)) > 0)",
                        filter.text())
                .page(
                        getEntityManager(),
                        cursors,
                        "from Account a",
                        Account.class,
                        BY_LOGIN_NAME,
                        request,
                        accounts -> accounts.stream().map(AccountView::from).toList());
    }

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
