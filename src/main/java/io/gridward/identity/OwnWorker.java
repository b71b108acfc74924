package io.gridward.identity;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.problem.Problem;

/** The worker behind the account that makes the request. */
@ApplicationScoped
public class OwnWorker {

    private final CurrentCaller caller;

    OwnWorker(CurrentCaller caller) {
        this.caller = caller;
    }

    /** @throws Problem ACCOUNT_WITHOUT_WORKER */
    public UUID id() {
        UUID id = caller.get().workerId();
        if (id == null) {
            throw Problem.of(IdentityProblem.ACCOUNT_WITHOUT_WORKER);
        }
        return id;
    }
}
