package io.gridward.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.shared.access.Caller;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.time.Time;

/** Checks passwords and counts wrong guesses, in the transaction of the use case that asks. */
@ApplicationScoped
class PasswordCheck {

    private final PasswordGate gate;
    private final IdentityConfig config;
    private final Outbox outbox;
    private final CurrentCaller caller;
    private final Time time;

    PasswordCheck(PasswordGate gate, IdentityConfig config, Outbox outbox, CurrentCaller caller, Time time) {
        this.gate = gate;
        this.config = config;
        this.outbox = outbox;
        this.caller = caller;
        this.time = time;
    }

    /**
     * The account when the password is its own and it may come in. Every way to the refusal costs one hash.
     *
     * @param locked finds the account and locks its row, so that guesses made at once are counted one by one
     */
    Optional<Account> passed(Supplier<Optional<Account>> locked, String password) {
        return gate.enter(() -> {
            Optional<Account> found = locked.get();
            if (found.isEmpty() || PasswordPolicy.isTooLong(password)) {
                PasswordHash.waste(PasswordPolicy.cut(password));
            }
            return found.filter(account -> isRight(account, password));
        });
    }

    private boolean isRight(Account account, String password) {
        boolean right = !PasswordPolicy.isTooLong(password) && PasswordHash.matches(password, account.passwordHash());
        Instant now = time.now();
        if (!account.mayComeIn(now)) {
            return false;
        }
        if (right) {
            account.unlock();
        } else if (account.guessedWrong(now, config.failuresBeforeLock(), config.lock())) {
            caller.actAs(Caller.SYSTEM);
            outbox.append(Change.changed(
                    "ACCOUNT_LOCKED", account.id(), account.reach().commonPrefix(), null, AccountView.from(account)));
        }
        return right;
    }
}
