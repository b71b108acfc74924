package io.gridward.identity;

import java.util.Set;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Caller;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Grant;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Reach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Ids;
import io.gridward.shared.time.Time;

/**
 * Makes accounts and clients at start, where nobody has signed in yet. Only the system may: code that runs at start
 * activates a request context ({@code @ActivateRequestContext}) and calls {@code currentCaller.actAs(Caller.SYSTEM)}
 * first. Does nothing for a name that exists, so it can run at every start; the password policy is not applied.
 */
@UseCase
@OutsideReach(value = Outside.OPEN, note = "start-up only")
public class AccountProvisioning {

    private final Accounts accounts;
    private final ApiClients clients;
    private final PasswordGate gate;
    private final Outbox outbox;
    private final CurrentCaller caller;
    private final Ids ids;
    private final Time time;

    AccountProvisioning(
            Accounts accounts,
            ApiClients clients,
            PasswordGate gate,
            Outbox outbox,
            CurrentCaller caller,
            Ids ids,
            Time time) {
        this.accounts = accounts;
        this.clients = clients;
        this.gate = gate;
        this.outbox = outbox;
        this.caller = caller;
        this.ids = ids;
        this.time = time;
    }

    /**
     * The id of the account of that name, made if there is none.
     *
     * @param workerId the worker behind the account
     */
    @PermitAll
    public UUID account(
            String loginName,
            String displayName,
            String password,
            Set<Role> roles,
            Reach reach,
            @Nullable UUID workerId) {
        requireSystem();
        return accounts.named(loginName).map(Account::id).orElseGet(() -> {
            String hash = gate.enter(() -> PasswordHash.of(password));
            var account = new Account(ids.next(), loginName, displayName, hash, roles, reach, workerId, time.now());
            accounts.persist(account);
            outbox.append(
                    Change.created("ACCOUNT_CREATED", account.id(), reach.commonPrefix(), AccountView.from(account)));
            return account.id();
        });
    }

    /** The id of the API client of that client id, made if there is none. */
    @PermitAll
    public UUID client(String clientId, String name, String secret, Reach reach) {
        requireSystem();
        return clients.named(clientId).map(ApiClient::id).orElseGet(() -> {
            String hash = gate.enter(() -> PasswordHash.of(secret));
            var client = new ApiClient(ids.next(), clientId, name, hash, reach, Grant.toRead(), null, time.now());
            clients.persist(client);
            outbox.append(Change.created(
                    "API_CLIENT_CREATED", client.id(), reach.commonPrefix(), ApiClientView.from(client)));
            return client.id();
        });
    }

    private void requireSystem() {
        if (!caller.get().equals(Caller.SYSTEM)) {
            throw Problem.of(CommonProblem.FORBIDDEN);
        }
    }
}
