package io.gridward.identity;

import java.util.UUID;
import java.util.function.Consumer;

import jakarta.annotation.security.RolesAllowed;

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.Expected;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Time;

/**
 * Lets accounts in and keeps them out. Deactivating, as a new password, ends the refresh families and calls the
 * access tokens back.
 */
@UseCase
@RolesAllowed(Role.Names.ADMIN)
@OutsideReach(Outside.NOT_GRANTED)
public class AccountAccess {

    private final Accounts accounts;
    private final RefreshFamilies families;
    private final PasswordGate gate;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final Time time;

    AccountAccess(
            Accounts accounts,
            RefreshFamilies families,
            PasswordGate gate,
            CurrentCaller caller,
            Outbox outbox,
            Time time) {
        this.accounts = accounts;
        this.families = families;
        this.gate = gate;
        this.caller = caller;
        this.outbox = outbox;
        this.time = time;
    }

    /** Replaces the password by a generated one, shown once, and lifts a lock. */
    public IssuedPassword resetPassword(UUID id) {
        String password = PasswordPolicy.generate();
        // Hashed before the row is locked: nobody waits for it longer than he must.
        String hash = gate.enter(() -> PasswordHash.of(password));
        change("ACCOUNT_PASSWORD_RESET", find(id), account -> account.usePassword(hash, time.now()));
        families.endAll(id, time.now());
        return new IssuedPassword(password);
    }

    /** Keeps the account out until it is reactivated; what it did stays. */
    public AccountView deactivate(UUID id) {
        if (id.equals(caller.get().id())) {
            throw Problem.of(IdentityProblem.OWN_ACCOUNT);
        }
        var view = change("ACCOUNT_DEACTIVATED", find(id), account -> account.deactivate(time.now()));
        families.endAll(id, time.now());
        return view;
    }

    public AccountView reactivate(UUID id, int expectedVersion) {
        return change("ACCOUNT_REACTIVATED", find(id, expectedVersion), Account::reactivate);
    }

    /** Lifts the lock that wrong guesses brought. */
    public AccountView unlock(UUID id, int expectedVersion) {
        return change("ACCOUNT_UNLOCKED", find(id, expectedVersion), Account::unlock);
    }

    private AccountView change(String type, Account account, Consumer<Account> step) {
        var before = AccountView.from(account);
        step.accept(account);
        accounts.flush();
        var after = AccountView.from(account);
        outbox.append(Change.changed(type, account.id(), account.reach().commonPrefix(), before, after));
        return after;
    }

    private Account find(UUID id, int expectedVersion) {
        Account account = find(id);
        Expected.version(expectedVersion, account.version());
        return account;
    }

    private Account find(UUID id) {
        return accounts.lock(id)
                .filter(account -> ReachRule.covers(caller.reach(), account.reach()))
                .orElseThrow(() -> Problem.notFound("account", id));
    }
}
