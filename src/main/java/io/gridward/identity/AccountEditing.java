package io.gridward.identity;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Reach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.idempotency.ChosenIds;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Expected;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Ids;
import io.gridward.shared.time.Time;

/**
 * Creates and changes accounts. New roles or reach end the refresh families of the account and call its access tokens
 * back: one signs in again.
 */
@UseCase
@RolesAllowed(Role.Names.ADMIN)
@OutsideReach(Outside.NOT_GRANTED)
public class AccountEditing {

    private final Accounts accounts;
    private final RefreshFamilies families;
    private final PasswordGate gate;
    private final ChosenIds chosen;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final Ids ids;
    private final Time time;

    AccountEditing(
            Accounts accounts,
            RefreshFamilies families,
            PasswordGate gate,
            ChosenIds chosen,
            CurrentCaller caller,
            Outbox outbox,
            Ids ids,
            Time time) {
        this.accounts = accounts;
        this.families = families;
        this.gate = gate;
        this.chosen = chosen;
        this.caller = caller;
        this.outbox = outbox;
        this.ids = ids;
        this.time = time;
    }

    /**
     * Creates an account once: sent again under the same id by the same account, it answers the account there is, without a
     * generated password, which only an {@code Idempotency-Key} brings back.
     */
    public NewAccountView create(@NotNull @Valid CreateAccount command) {
        var repeated = chosen.repeated("account", command.id(), command.withoutPassword());
        if (repeated.isPresent()) {
            return existing(repeated.get(), command.password());
        }
        Reach reach = new Reach(command.reach());
        ReachRule.requireWithin(caller.reach(), reach);
        Optional<String> given = Optional.ofNullable(command.password());
        given.ifPresent(PasswordPolicy::require);
        requireFree(command);
        String password = given.orElseGet(PasswordPolicy::generate);
        var account = new Account(
                ids.orNext(command.id()),
                command.loginName(),
                command.displayName(),
                gate.enter(() -> PasswordHash.of(password)),
                EnumSet.copyOf(command.roles()),
                reach,
                command.workerId(),
                time.now());
        accounts.persistAndFlush(account);
        var view = AccountView.from(account);
        outbox.append(Change.created("ACCOUNT_CREATED", account.id(), reach.commonPrefix(), view));
        return new NewAccountView(view, given.isPresent() ? null : password);
    }

    public AccountView update(UUID id, int expectedVersion, @NotNull @Valid UpdateAccount patch) {
        Account account = accounts.lock(id)
                .filter(found -> ReachRule.covers(caller.reach(), found.reach()))
                .orElseThrow(() -> Problem.notFound("account", id));
        Expected.version(expectedVersion, account.version());
        var before = AccountView.from(account);
        if (patch.displayName() != null) {
            patch.displayName().ifPresent(account::rename);
        }
        if (patch.workerId() != null) {
            account.belongTo(patch.workerId().orElse(null));
        }
        if (patch.roles() != null) {
            grantRoles(account, patch.roles());
        }
        if (patch.reach() != null) {
            grantReach(account, new Reach(patch.reach()));
        }
        accounts.flush();
        var after = AccountView.from(account);
        outbox.append(Change.changed("ACCOUNT_UPDATED", id, account.reach().commonPrefix(), before, after));
        return after;
    }

    private void grantRoles(Account account, List<Role> roles) {
        if (account.id().equals(caller.get().id()) && !roles.contains(Role.ADMIN)) {
            throw Problem.of(IdentityProblem.OWN_ACCOUNT);
        }
        account.grant(roles);
        families.endAll(account.id(), time.now());
    }

    private void grantReach(Account account, Reach reach) {
        ReachRule.requireWithin(caller.reach(), reach);
        account.grant(reach);
        families.endAll(account.id(), time.now());
    }

    private NewAccountView existing(UUID id, @Nullable String password) {
        Account account = accounts.lock(id)
                .filter(found -> ReachRule.covers(caller.reach(), found.reach()))
                .orElseThrow(() -> Problem.notFound("account", id));
        if (password != null && !gate.enter(() -> PasswordHash.matches(password, account.passwordHash()))) {
            // Answered as if it were the same, the new password would be taken for the one that holds.
            throw Problem.of(CommonProblem.ID_TAKEN).with("id", id);
        }
        return new NewAccountView(AccountView.from(account), null);
    }

    private void requireFree(CreateAccount command) {
        if (command.id() != null && accounts.findByIdOptional(command.id()).isPresent()) {
            throw Problem.of(CommonProblem.ID_TAKEN).with("id", command.id());
        }
        if (accounts.named(command.loginName()).isPresent()) {
            throw Problem.of(IdentityProblem.LOGIN_NAME_TAKEN);
        }
    }
}
