package io.gridward.inbox;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.shared.access.CurrentCaller;

/** Whose messages the caller reads: those to his account, and to the worker he is. */
@ApplicationScoped
class OwnReceivers {

    private final CurrentCaller caller;

    OwnReceivers(CurrentCaller caller) {
        this.caller = caller;
    }

    Set<UUID> ids() {
        var ids = new LinkedHashSet<UUID>();
        ids.add(caller.id());
        UUID worker = caller.get().workerId();
        if (worker != null) {
            ids.add(worker);
        }
        return ids;
    }
}
