package io.gridward.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
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

    /**
     * The accounts or API clients with the roles, the reach and the scopes they have now; those that would not be let in are
     * left out.
     */
    public Map<UUID, Caller> today(Collection<UUID> ids) {
        var now = time.now();
        Map<UUID, Caller> standing = new HashMap<>();
        for (Account account : accounts.list("id in ?1", ids)) {
            if (account.deactivatedAt() == null) {
                standing.put(account.id(), account.asCaller());
            }
        }
        for (ApiClient client : clients.list("id in ?1", ids)) {
            if (client.mayComeIn(now)) {
                standing.put(client.id(), client.asCaller(client.grant()));
            }
        }
        return standing;
    }
}
