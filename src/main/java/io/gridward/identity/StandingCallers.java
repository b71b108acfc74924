package io.gridward.identity;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.shared.access.Caller;
import io.gridward.shared.time.Time;

/** Who somebody is today, for what goes on long after he asked for it; within the caller's transaction. */
@ApplicationScoped
public class StandingCallers {

    private final Accounts accounts;
    private final ApiClients clients;
    private final Time time;

    StandingCallers(Accounts accounts, ApiClients clients, Time time) {
        this.accounts = accounts;
        this.clients = clients;
        this.time = time;
    }

    /** The account or API client with the roles, the reach and the scopes it has now; empty when it would not be let in. */
    public Optional<Caller> today(UUID id) {
        return accounts.findByIdOptional(id)
                .filter(account -> account.deactivatedAt() == null)
                .map(Account::asCaller)
                .or(() -> clients.findByIdOptional(id)
                        .filter(client -> client.mayComeIn(time.now()))
                        .map(client -> client.asCaller(client.grant())));
    }
}
