package io.gridward.identity;

import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.quarkus.security.Authenticated;

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Time;

/** Lets people change their password. Wrong old passwords count as wrong guesses: a stolen token must not try them all. */
@UseCase
@OutsideReach(value = Outside.OPEN, note = "concerns the caller himself")
@Needs({})
public class OwnPassword {

    private final Accounts accounts;
    private final PasswordCheck check;
    private final PasswordGate gate;
    private final RefreshFamilies families;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final Time time;

    OwnPassword(
            Accounts accounts,
            PasswordCheck check,
            PasswordGate gate,
            RefreshFamilies families,
            CurrentCaller caller,
            Outbox outbox,
            Time time) {
        this.accounts = accounts;
        this.check = check;
        this.gate = gate;
        this.families = families;
        this.caller = caller;
        this.outbox = outbox;
        this.time = time;
    }

    /**
     * Ends every refresh family, the caller's own too: one signs in again with the new password. False when the old one
     * is wrong; nothing is thrown, for that would take back the count of the wrong guess.
     */
    @Authenticated
    public boolean change(@NotNull @Valid ChangePassword command) {
        PasswordPolicy.require(command.newPassword());
        if (command.newPassword().equals(command.oldPassword())) {
            throw Problem.of(IdentityProblem.PASSWORD_UNCHANGED);
        }
        UUID id = caller.id();
        // Hashed before the row is locked: who waits at the gate for a place must hold nothing others wait for.
        String hash = gate.enter(() -> PasswordHash.of(command.newPassword()));
        Optional<Account> account = check.passed(() -> lock(id), command.oldPassword());
        account.ifPresent(own -> replace(own, hash));
        return account.isPresent();
    }

    private void replace(Account account, String hash) {
        var before = AccountView.from(account);
        account.usePassword(hash, time.now());
        accounts.flush();
        families.endAll(account.id(), time.now());
        outbox.append(Change.changed(
                "ACCOUNT_PASSWORD_CHANGED",
                account.id(),
                account.reach().commonPrefix(),
                before,
                AccountView.from(account)));
    }

    private Optional<Account> lock(UUID id) {
        Optional<Account> person = accounts.lock(id);
        if (person.isEmpty()) {
            // A machine has a secret, which an administrator replaces.
            throw Problem.of(CommonProblem.FORBIDDEN);
        }
        return person;
    }
}
